"""Laporan: the big documents, composed of the small ones.

A report is a value; it returns strings and writes nothing.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jamsos._checks import instance
from jamsos.breakdown import total_of
from jamsos.claims import Claim, settle
from jamsos.coverage import Coverage, RegionalCoverage, Target
from jamsos.dates import Period, as_day
from jamsos.document import Document, Facts, Heading, Listing, Note, Paragraph, Row, Table
from jamsos.findings import Findings
from jamsos.law import Evidence, Source, legal_basis, places
from jamsos.money import Rp, Rupiah
from jamsos.pictures import Bars, CoverageBars, Series, Span, Timeline
from jamsos.planning import Plan
from jamsos.protection import Protection
from jamsos.rules import check
from jamsos.strategy import Strategy
from jamsos.text import Lang, Text, as_lang, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from jamsos.breakdown import Breakdown
    from jamsos.dates import Day, Month
    from jamsos.document import Block, Phrase
    from jamsos.findings import Finding
    from jamsos.funding import Beneficiary, Instrument, Ruling
    from jamsos.law import Citation, Regulation
    from jamsos.money import Rate
    from jamsos.pictures import Moment

__all__ = [
    "budget_picture",
    "claims_report",
    "coverage_picture",
    "programme_report",
    "rulings_report",
    "timeline_picture",
]


def programme_report(
    protections: Protection | Iterable[Protection],
    claims: Iterable[Claim] = (),
    *,
    target: Target | None = None,
    on: Day,
    lang: Lang = "id",
) -> Document:
    """Laporan program: the budget by programme and month, the coverage, the claims, the findings and the legal basis.

    `on` is the day of the report: the rules judge on it.  With a `target` the coverage is shown against it.
    Amounts are in rupiah; sen are shown where there are any.
    Raises ValueError where a bill cannot be reckoned, and NotCovered for a claim no protection reaches.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> report = programme_report(ambon, on="2022-12-31")
    >>> "Rp5.040.000.000" in report.text()
    True
    """
    as_lang(lang)
    promises = (protections,) if isinstance(protections, Protection) else tuple(protections)
    if not promises:
        msg = "programme_report needs at least one protection."
        raise ValueError(msg)
    for promise in promises:
        instance("protections", promise, Protection, "a Protection(...)")
    deaths = tuple(claims)
    settled = settle(deaths)
    bills = tuple(promise.bill().breakdown for promise in promises)
    sources = (*(source for bill in bills for source in bill.sources), *settled.sources)
    blocks: tuple[Block, ...] = (
        *_opening(promises, bills, settled, deaths, target),
        *_budget(promises, bills, lang),
        *_cover(promises, target),
        *_claims(settled),
        *_findings(check((*promises, *deaths), on=on)),
        *_basis(promises, sources),
        *_evidence(promises, sources),
    )
    names = ", ".join(dict.fromkeys(promise.region.full_name for promise in promises))
    return Document(_TITLE.fill(region=names), lang, blocks)


_TITLE = Text(
    id="Laporan program jaminan sosial ketenagakerjaan {region}", en="Employment social security programme of {region}"
)
_SPAN = Text(id="{first} s.d. {last}", en="{first} to {last}")


def _opening(
    promises: Sequence[Protection],
    bills: Sequence[Breakdown],
    settled: Breakdown,
    deaths: Sequence[Claim],
    target: Target | None,
) -> Iterator[Block]:
    cost = sum((bill.amount for bill in bills), Rp(0))
    workers = sum(promise.workers for promise in promises)
    programs = ", ".join(dict.fromkeys(each.code for promise in promises for each in promise.programs))
    payers = ", ".join(dict.fromkeys(funding.payer_name for promise in promises for funding in promise.fundings))
    money = ", ".join(dict.fromkeys(funding.instrument.code for promise in promises for funding in promise.fundings))
    rows: list[tuple[Text, object]] = [
        (Text(id="Dasar", en="Under"), "; ".join(dict.fromkeys(promise.under.short for promise in promises))),
        (Text(id="Segmen", en="Segment"), promises[0].segment),
        (Text(id="Program", en="Programmes"), programs),
    ]
    rows.extend((Text(id="Masa", en="Period"), promise.period) for promise in dict.fromkeys(promises))
    rows += [
        (Text(id="Pendanaan", en="Funding"), f"{money} ({payers})"),
        (Text(id="Pekerja terlindungi", en="Workers protected"), workers),
        (Text(id="Iuran", en="Contributions"), cost),
    ]
    if target is not None:
        rows.append((Text(id="Cakupan", en="Coverage"), Coverage(workers, target.workers)))
    if deaths:
        rows.append((Text(id="Manfaat bagi ahli waris", en="Benefits to the heirs"), settled.amount))
    yield Facts(tuple(rows))
    yield Paragraph(_SUMMARY.fill(workers=workers, cost=cost, said=_said(cost)))


_SUMMARY = Text(
    id="{workers} pekerja dilindungi dengan iuran {cost} ({said}).",
    en="{workers} workers are protected for contributions of {cost} ({said}).",
)


def _said(amount: Rupiah) -> Text:
    return Text(id=f"{amount.compact('id')}; {amount.in_words()}", en=amount.compact("en"))


def _budget(promises: Sequence[Protection], bills: Sequence[Breakdown], lang: Lang) -> Iterator[Block]:
    yield Heading(Text(id="Anggaran iuran", en="Contribution budget"))
    programs = list(dict.fromkeys(each.code for promise in promises for each in promise.programs))
    rows: dict[Month, dict[object, Rupiah]] = {}
    for bill in bills:
        for line in _months(bill):
            month = rows.setdefault(line.tag("month"), {})  # type: ignore[arg-type]
            for program, amount in line.by("program").items():
                month[program] = month.get(program, Rp(0)) + amount
    columns: tuple[Phrase, ...] = (
        Text(id="Bulan iuran", en="Month"),
        Text(id="Pekerja", en="Workers"),
        *programs,
        Text(id="Jumlah", en="Total"),
    )
    table: list[Row] = []
    months = sorted(rows)
    for year in sorted({month.year for month in months}):
        inside = [month for month in months if month.year == year]
        table.extend(
            _row(month, sum(promise.people(month) for promise in promises), programs, [rows[month]]) for month in inside
        )
        label = _YEAR.fill(year=str(year))
        table.append(_row(label, None, programs, [rows[month] for month in inside], strong=True))
    if len({month.year for month in months}) > 1:
        table.append(_row(Text(id="Jumlah", en="Total"), None, programs, list(rows.values()), strong=True))
    yield Table(columns, tuple(table))
    yield from _by_payer(bills, lang)


_YEAR = Text(id="Tahun anggaran {year}", en="Fiscal year {year}")


def _months(bill: Breakdown) -> Iterator[Breakdown]:
    for _, line in bill.walk():
        if any(key == "month" for key, _ in line.tags):
            yield line


def _row(
    label: object,
    people: int | None,
    programs: Sequence[str],
    sums: Sequence[dict[object, Rupiah]],
    *,
    strong: bool = False,
) -> Row:
    amounts = [sum((each.get(program, Rp(0)) for each in sums), Rp(0)) for program in programs]
    return Row((label, people, *amounts, sum(amounts, Rp(0))), strong=strong)


def _by_payer(bills: Sequence[Breakdown], lang: Lang) -> Iterator[Block]:  # noqa: ARG001  (kept with its siblings)
    sums: dict[tuple[object, object], Rupiah] = {}
    for bill in bills:
        for line in bill.walk():
            tags = dict(line[1].tags)
            if "payer" in tags:
                key = (tags["instrument"], tags["payer"])
                sums[key] = sums.get(key, Rp(0)) + line[1].amount
    if len(sums) > 1:
        columns = (Text(id="Sumber dana", en="Source"), Text(id="Pembayar", en="Payer"), Text(id="Jumlah", en="Amount"))
        rows = [Row((instrument, payer, amount)) for (instrument, payer), amount in sums.items()]
        yield Table(columns, tuple(rows), title=Text(id="Menurut sumber dana", en="By source of money"))


def _cover(promises: Sequence[Protection], target: Target | None) -> Iterator[Block]:
    if target is None:
        return
    yield Heading(Text(id="Cakupan", en="Coverage"))
    columns = (
        Text(id="Bulan", en="Month"),
        Text(id="Terlindungi", en="Protected"),
        Text(id="Sasaran", en="Target"),
        Text(id="Cakupan", en="Coverage"),
        Text(id="Selisih", en="Gap"),
    )
    rows: list[Row] = []
    before = None
    for month in sorted({month for promise in promises for month in promise.period.months}):
        people = sum(promise.people(month) for promise in promises)
        if people != before:
            coverage = Coverage(people, target.workers)
            rows.append(Row((month, people, target.workers, coverage.share, coverage.gap)))
            before = people
    yield Table(columns, tuple(rows))
    if target.units is not None and target.per_unit is not None:
        yield Paragraph(
            Text(
                id="Sasaran {workers} pekerja di {units} desa/kelurahan/negeri: {each} pekerja setiap unit.",
                en="A target of {workers} workers in {units} villages and wards: {each} workers for each.",
            ).fill(workers=target.workers, units=target.units, each=target.per_unit)
        )


def _claims(settled: Breakdown) -> Iterator[Block]:
    if not settled.parts:
        return
    yield Heading(Text(id="Klaim", en="Claims"))
    columns = (
        Text(id="Uraian", en="Item"),
        Text(id="Perhitungan", en="Reckoning"),
        Text(id="Dasar", en="Basis"),
        Text(id="Jumlah", en="Amount"),
    )
    rows: list[Row] = []
    for depth, line in settled.walk():
        if depth:
            rows.append(
                Row((line.label, line.how, places(line.basis), line.amount), level=depth - 1, strong=depth == 1)
            )
    rows.append(Row((Text(id="Jumlah", en="Total"), None, None, settled.amount), strong=True))
    yield Table(columns, tuple(rows))
    rights = dict.fromkeys((right.label, right.condition, right.at_most, right.met) for right in settled.all_rights)
    for label, condition, limit, met in rights:
        template = _RIGHT_LOST if met is False else _RIGHT
        yield Note(template.fill(label=label, condition=condition, limit=limit), "note")


_RIGHT = Text(
    id="{label}: hak bersyarat, paling banyak {limit} ({condition}); tidak termasuk dalam jumlah.",
    en="{label}: conditional, at most {limit} ({condition}); not part of the total.",
)
_RIGHT_LOST = Text(id="{label}: syarat tidak terpenuhi ({condition}).", en="{label}: condition not met ({condition}).")


def _findings(findings: Findings) -> Iterator[Block]:
    judged = tuple(finding for finding in findings if not finding.code.startswith("JS9"))
    if not judged:
        return
    yield Heading(Text(id="Temuan", en="Findings"))
    for code, group in Findings(judged).by_code.items():
        yield from (Note(_finding(finding), finding.kind) for finding in group[:_MOST])
        if len(group) > _MOST:
            yield Note(_MORE.fill(code=code, n=len(group) - _MOST), group[0].kind)


_MOST = 10
_MORE = Text(id="{code} dan {n} temuan lain yang sama", en="{code} and {n} more of the same")


def _finding(finding: Finding) -> Text:
    cited = f" [{finding.citation.short}]" if finding.citation else ""
    return Text(id="{code} {message}{cited}", en="{code} {message}{cited}").fill(
        code=finding.code, message=finding.message, cited=cited
    )


def _basis(promises: Sequence[Protection], sources: Iterable[Source]) -> Iterator[Block]:
    yield Heading(Text(id="Dasar hukum", en="Legal basis"))
    funding = dict.fromkeys(
        source
        for promise in promises
        for each in promise.fundings
        for year in promise.period.years
        for source in each.instrument.permits_in(year)
    )
    cited: dict[Regulation, list[str]] = {promise.under: [] for promise in promises}
    for citation in legal_basis((*sources, *funding)):
        amended = "".join(f" jo. {by.short}" for by in citation.by)
        cited.setdefault(citation.regulation, []).append(citation.place + amended)
    lines: list[str] = []
    for regulation in sorted(cited, key=lambda each: each.sort_key):
        listed = "; ".join(place.strip() for place in cited[regulation] if place)
        lines.append(f"{regulation.long}: {listed}" if listed else regulation.long)
    yield Listing(tuple(lines))


def _evidence(promises: Sequence[Protection], sources: Iterable[Source]) -> Iterator[Block]:
    weak: dict[tuple[Citation, Evidence], dict[str, None]] = {}
    under = (Source(each.under.whole(), each.under.evidence, each.under.seen_in, "-") for each in promises)
    for source in (*under, *sources):
        if source.evidence is not Evidence.READ:
            where = weak.setdefault((source.citation, source.evidence), {})
            where.update(dict.fromkeys(source.seen_in or (source.how,)))
    if not weak:
        return
    yield Heading(Text(id="Catatan bukti", en="Evidence"))
    yield Paragraph(
        Text(
            id="Yang berikut belum dibaca sendiri; isinya menurut sumber yang disebut.",
            en="The following was not read; what it says is as reported by the sources named.",
        )
    )
    yield Listing(
        tuple(
            _SEEN.fill(place=citation, evidence=evidence, where="; ".join(where))
            for (citation, evidence), where in sorted(weak.items(), key=lambda item: item[0][0].sort_key)
        )
    )


_SEEN = Text(id="{place} ({evidence}): {where}", en="{place} ({evidence}): {where}")


# Claims ---------------------------------------------------------------------------------------------------------------


def claims_report(claims: Iterable[Claim], *, on: Day, lang: Lang = "id") -> Document:
    """Laporan klaim: where each claim stands, what is due and paid, to whom, what is missing, and the legal basis.

    `on` is the day of the report: the rules judge on it, and terms are open or late as seen on it.
    Claims of all kinds may stand together.  A claim that cannot be paid stands in the report with the reason.
    Raises ValueError without a claim.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, DeathClaim, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> report = claims_report([DeathClaim(under=ambon, died="2022-03-14")], on="2022-04-01")
    >>> "Rp42.000.000" in report.text()
    True
    """
    as_lang(lang)
    day = as_day(on, "on")
    listed = tuple(claims)
    if not listed:
        msg = "claims_report needs at least one claim."
        raise ValueError(msg)
    findings = check(listed, on=day)
    accounts = tuple(_account(claim) for claim in listed)
    sources = tuple(source for account in accounts if account is not None for source in account.sources)
    blocks: tuple[Block, ...] = (
        *_standing(listed, accounts, day),
        *_accounts(accounts),
        *_recipients(listed, accounts),
        *_open_terms(listed, day),
        *_findings(findings),
        *_basis((), sources),
        *_evidence((), sources),
    )
    return Document(_CLAIMS_TITLE.fill(day=day), lang, blocks)


_CLAIMS_TITLE = Text(id="Laporan klaim per {day}", en="Claims on {day}")


def _account(claim: Claim) -> Breakdown | None:
    try:
        return claim.owed()
    except (LookupError, ValueError):
        return None


def _standing(claims: Sequence[Claim], accounts: Sequence[Breakdown | None], day: date) -> Iterator[Block]:
    payable = [claim for claim, account in zip(claims, accounts, strict=True) if account is not None]
    due, paid = sum((claim.due for claim in payable), Rp(0)), sum((claim.paid for claim in claims), Rp(0))
    yield Facts(
        (
            (Text(id="Klaim", en="Claims"), len(claims)),
            (Text(id="Harus dibayar BPJS Ketenagakerjaan", en="Due from the operator"), due),
            (Text(id="Sudah dibayar", en="Paid"), paid),
            (Text(id="Keadaan pada", en="As seen on"), day),
        )
    )
    columns = (
        Text(id="Klaim", en="Claim"),
        Text(id="Program", en="Programme"),
        Text(id="Tahap", en="Stage"),
        Text(id="Harus dibayar", en="Due"),
        Text(id="Dibayar", en="Paid"),
        Text(id="Sisa", en="Left"),
    )
    rows = [
        Row((claim.label, claim.program, claim.stage, *((claim.due, claim.paid, claim.left) if account else _NONE)))
        for claim, account in zip(claims, accounts, strict=True)
    ]
    rows.append(Row((Text(id="Jumlah", en="Total"), None, None, due, paid, due - paid), strong=True))
    yield Table(columns, tuple(rows))


_NONE = (None, None, None)


def _accounts(accounts: Sequence[Breakdown | None]) -> Iterator[Block]:
    able = [account for account in accounts if account is not None]
    yield from _claims(total_of(Text(id="Hak", en="Entitlements"), able))


def _recipients(claims: Sequence[Claim], accounts: Sequence[Breakdown | None]) -> Iterator[Block]:
    rows = [
        Row((claim.label, recipient, amount))
        for claim, account in zip(claims, accounts, strict=True)
        if account is not None
        for recipient, amount in claim.recipients().by("recipient").items()
    ]
    if rows:
        yield Heading(Text(id="Penerima", en="Recipients"))
        columns = (Text(id="Klaim", en="Claim"), Text(id="Penerima", en="Recipient"), Text(id="Jumlah", en="Amount"))
        yield Table(columns, tuple(rows))


def _open_terms(claims: Sequence[Claim], day: date) -> Iterator[Block]:
    rows = [
        Row((claim.label, term.duty, term.party, term.last))
        for claim in claims
        for term in claim.terms(claim.holidays)
        if term.kept(day) is None
    ]
    if rows:
        yield Heading(Text(id="Tenggat yang berjalan", en="Terms that run"))
        columns = (
            Text(id="Klaim", en="Claim"),
            Text(id="Kewajiban", en="Duty"),
            Text(id="Pihak", en="Party"),
            Text(id="Paling lambat", en="By"),
        )
        yield Table(columns, tuple(rows))


# Money by fiscal year -------------------------------------------------------------------------------------------------


def rulings_report(
    instruments: Iterable[Instrument], beneficiary: Beneficiary, *, years: Iterable[int], lang: Lang = "id"
) -> Document:
    """Yang dibolehkan hukum: what instruments may do for somebody, fiscal year by fiscal year, and where it stands.

    A use that no known limit meets is shown as such; it still needs a place that permits it, and those stand below.

    >>> from jamsos import ADD, DANA_DESA, Segment
    >>> from jamsos.funding import Beneficiary
    >>> from jamsos.groups import VILLAGE_OFFICIALS
    >>> official = Beneficiary(segment=Segment.PU, group=VILLAGE_OFFICIALS)
    >>> report = rulings_report([ADD, DANA_DESA], official, years=(2023, 2024, 2026), lang="en")
    >>> print(report.text().partition("What limits it")[0].rstrip())
    What the law allows in each fiscal year
    =======================================
    <BLANKLINE>
    Fiscal year  ADD             Dana Desa
    -----------  --------------  --------------
    2023         no known limit  no known limit
    2024         no known limit  doubtful
    2026         no known limit  forbidden
    >>> print(report.blocks[-1].as_text("en", 80))
    - ADD 2023, 2024, 2026: Permendagri 20/2018 Pasal 19 ayat (4)
    - Dana Desa 2023, 2024, 2026: Permendagri 20/2018 Pasal 19 ayat (4)
    """
    sources, asked = tuple(instruments), tuple(years)
    rows: list[tuple[object, ...]] = []
    found: dict[tuple[str, Text, str], dict[int, Ruling]] = {}
    for year in asked:
        cells: list[object] = [str(year)]
        for each in sources:
            rulings = each.rulings(beneficiary, year)
            cells.append(rulings[0].verdict if rulings else _NO_LIMIT)
            for ruling in rulings:
                place = "" if ruling.citation is None else f" [{ruling.citation.short}]"
                found.setdefault((each.code, ruling.says, place), {})[year] = ruling
        rows.append(tuple(cells))
    said = tuple(
        _RULING.fill(code=code, years=_years(by_year), verdict=by_year[min(by_year)].verdict, says=says, place=place)
        for (code, says, place), by_year in found.items()
    )
    permits = tuple(line for each in sources for line in _permits(each, asked))
    table = Table((Text(id="Tahun anggaran", en="Fiscal year"), *(each.code for each in sources)), rows)
    blocks = (table, Heading(_LIMITED), Listing(said), Heading(_PERMITTED), Listing(permits))
    return Document(_ALLOWED, as_lang(lang), blocks)


def _permits(instrument: Instrument, years: Sequence[int]) -> Iterator[Text]:
    """What permits an instrument to pay: the places of the same years in one line, and the years without any."""
    by_place: dict[str, list[int]] = {}
    for year in years:
        for source in instrument.permits_in(year):
            by_place.setdefault(source.citation.short, []).append(year)
    by_years: dict[tuple[int, ...], list[str]] = {}
    for place, listed in by_place.items():
        by_years.setdefault(tuple(listed), []).append(place)
    for shared, together in by_years.items():
        yield _PERMIT.fill(code=instrument.code, years=_years(shared), basis="; ".join(together))
    without = [year for year in years if not instrument.permits_in(year)]
    if without:
        yield _PERMIT.fill(code=instrument.code, years=_years(without), basis=_NO_PERMIT)


def _years(listed: Iterable[int]) -> Text:
    """The years as they are listed; three or more in a row by the first and the last of them."""
    said: list[Text | str] = []
    for _, run in groupby(enumerate(listed), key=lambda at: at[1] - at[0]):
        years = [str(year) for _, year in run]
        said += [_SPAN.fill(first=years[0], last=years[-1])] if len(years) > _PAIR else years
    return Text(id=", ".join(say(each, "id") for each in said), en=", ".join(say(each, "en") for each in said))


_PAIR = 2

_ALLOWED = Text(id="Yang dibolehkan hukum tiap tahun anggaran", en="What the law allows in each fiscal year")
_LIMITED = Text(id="Yang membatasi", en="What limits it")
_PERMITTED = Text(id="Yang membolehkan", en="What permits it")
_PERMIT = Text(id="{code} {years}: {basis}", en="{code} {years}: {basis}")
_NO_PERMIT = Text(
    id="tidak ditemukan dasar nasional; dasarnya peraturan daerah itu sendiri",
    en="no national basis was found; the regional regulation itself is the basis",
)
_NO_LIMIT = Text(id="tiada batasan yang diketahui", en="no known limit")
_RULING = Text(id="{code} {years}: {verdict}: {says}{place}", en="{code} {years}: {verdict}: {says}{place}")


# Pictures -------------------------------------------------------------------------------------------------------------


def budget_picture(*spent: Protection | Plan | Strategy, title: Phrase | None = None) -> Bars:
    """Gambar anggaran: what protections, plans and strategies cost, by fiscal year and source of money.

    The same source in several of them is one; sources stand in the order in which they first pay.
    Raises ValueError where nothing is spent.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.of_months("2022-07", "2023-06"),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=(2022, 2023)))
    >>> print(budget_picture(ambon).as_text("id", 80))
    Iuran menurut sumber dana
    <BLANKLINE>
    Tahun anggaran             APBD           Jumlah
    --------------  ---------------  ---------------
    2022            Rp2.520.000.000  Rp2.520.000.000
    2023            Rp2.520.000.000  Rp2.520.000.000
    --------------  ---------------  ---------------
    Jumlah          Rp5.040.000.000  Rp5.040.000.000
    """
    sums: dict[str, dict[int, Rupiah]] = {}
    for each in spent:
        for year, source, amount in _spent(each):
            own = sums.setdefault(source, {})
            own[year] = own.get(year, Rp(0)) + amount
    years = sorted({year for own in sums.values() for year in own})
    if not years:
        msg = "there is nothing to draw: nothing is spent."
        raise ValueError(msg)
    series = (Series(source, [own.get(year, Rp(0)) for year in years]) for source, own in sums.items())
    return Bars(_BY_SOURCE if title is None else title, map(str, years), series)


def _spent(of: Protection | Plan | Strategy) -> Iterator[tuple[int, str, Rupiah]]:
    """What is spent in a fiscal year from a source of money."""
    if isinstance(of, Strategy):
        for step in of.steps:
            yield step.year, step.means.instrument.code, step.cost
        return
    for line in _yearly(of.account if isinstance(of, Plan) else of.bill().breakdown):
        year: object = line.tag("year")
        for source, amount in line.by("instrument").items():
            yield year, source, amount  # type: ignore[misc]


def _yearly(account: Breakdown) -> Iterator[Breakdown]:
    """The lines of an account that belong to one fiscal year, each with all its parts."""
    if any(key == "year" for key, _ in account.tags):
        yield account
    else:
        for part in account.parts:
            yield from _yearly(part)


_BY_SOURCE = Text(id="Iuran menurut sumber dana", en="Contributions by source of money")


def coverage_picture(
    data: RegionalCoverage, *, target: Rate | None = None, title: Phrase | None = None
) -> CoverageBars:
    """Gambar cakupan: the coverage of each unit of a region, in the order of the codes; `target` is a dashed line.

    >>> from jamsos import Segment
    >>> from jamsos.coverage import Count
    >>> from jamsos.regions import KOTA_AMBON, find_region
    >>> data = RegionalCoverage(KOTA_AMBON, [Count(find_region("81.71.02.2009"), Segment.BPU, 120, 400)])
    >>> print(coverage_picture(data).as_text("id", 80))
    Cakupan Kota Ambon
    <BLANKLINE>
    Unit              Terlindungi  Potensi  Cakupan
    ----------------  -----------  -------  -------
    Desa/Negeri Soya          120      400      30%
    """
    levels = [(unit.full_name, coverage) for unit, coverage in data.by_unit.items()]
    named = _COVERAGE_OF.fill(region=data.region.full_name)
    return CoverageBars(named if title is None else title, levels, target=target)


_COVERAGE_OF = Text(id="Cakupan {region}", en="Coverage of {region}")


def timeline_picture(
    protections: Iterable[Protection], happened: Iterable[Moment | Span] = (), *, title: Phrase
) -> Timeline:
    """Garis waktu program: who is protected from when to when, by cohort, among what happened.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Cohort, Funding, Segment
    >>> from jamsos.pictures import Moment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU,
    ...                    headcount=(Cohort(10_000, start="2020-10"), Cohort(15_000, start="2021-04")),
    ...                    programs=(JKK, JKM), period=Period.of_months("2020-10", "2021-12"),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=(2020, 2021)))
    >>> story = timeline_picture([ambon], [Moment("Kartu diserahkan", "2021-04-05")], title="Ambon")
    >>> print(story.as_text("id", 80))
    Ambon
    <BLANKLINE>
    Mulai           Sampai            Peristiwa
    --------------  ----------------  --------------------
    1 Oktober 2020  31 Desember 2021  10.000 pekerja, APBD
    1 April 2021    31 Desember 2021  15.000 pekerja, APBD
    5 April 2021                      Kartu diserahkan
    """
    spans = [
        Span(_COHORT.fill(workers=group.workers, money=_money(promise)), Period(group.start.first, promise.period.last))
        for promise in protections
        for group in promise.groups
    ]
    return Timeline(title, (*spans, *happened))


def _money(promise: Protection) -> str:
    return ", ".join(dict.fromkeys(funding.instrument.code for funding in promise.fundings))


_COHORT = Text(id="{workers} pekerja, {money}", en="{workers} workers, {money}")
