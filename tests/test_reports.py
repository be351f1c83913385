"""The programme report: what it says, in both languages and three renderings, against the files in tests/golden."""

from __future__ import annotations

import runpy
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jamsos import (
    APBD,
    CSR,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    PP_44_2015,
    Cause,
    DeathClaim,
    Funding,
    NotCovered,
    Participant,
    Period,
    Protection,
    Segment,
    Split,
    Target,
    programme_report,
)

if TYPE_CHECKING:
    from jamsos import Document

HERE = Path(__file__).parent
AMBON = runpy.run_path(str(HERE.parent / "examples" / "ambon_2021.py"))


def rendered(lang: str, rendering: str) -> str:
    """The report of the example in one language and one rendering."""
    document: Document = AMBON["report"](lang)
    return {"txt": document.text, "md": document.markdown, "html": document.html}[rendering]() + "\n"


@pytest.mark.parametrize("rendering", ["txt", "md", "html"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_report_of_ambon(lang: str, rendering: str) -> None:
    """The report is, to the byte, the one that was read and found good."""
    golden = HERE / "golden" / f"ambon_2021.{lang}.{rendering}"
    assert golden.read_text("utf-8") == rendered(lang, rendering)


def protect(**changes: Any) -> Protection:
    """The protection of Ambon in 2022, with some values changed."""
    values: dict[str, Any] = {
        "under": PERWALI_AMBON_34A_2020,
        "region": KOTA_AMBON,
        "segment": Segment.BPU,
        "headcount": 25_000,
        "programs": (JKK, JKM),
        "period": Period.year(2022),
        "funding": Funding(APBD, payer=KOTA_AMBON, year=2022),
    }
    return Protection(**{**values, **changes})


def test_a_report_needs_a_protection() -> None:
    """There is nothing to report about nothing, nor about something else."""
    with pytest.raises(ValueError, match="at least one protection"):
        programme_report((), on="2022-12-31")
    with pytest.raises(TypeError, match="protections must be a Protection"):
        programme_report(["Ambon"], on="2022-12-31")  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="lang cannot be 'ind'"):
        programme_report(protect(), on="2022-12-31", lang="ind")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_claim_that_is_not_covered_is_not_reported_as_paid() -> None:
    """A report does not add what the protection does not reach."""
    outside = DeathClaim(under=protect(), died="2023-01-01")
    with pytest.raises(NotCovered, match="outside the protection"):
        programme_report(protect(), [outside], on="2023-01-31")


def test_without_claims_and_target() -> None:
    """A report of the budget alone has no section on claims or coverage."""
    text = programme_report(protect(), on="2022-12-31").text()
    assert "Rp5.040.000.000" in text
    assert "Rp5,04 miliar" in text
    assert "\nKlaim\n" not in text
    assert "\nCakupan\n" not in text


def test_a_target_without_units() -> None:
    """The share of each unit is told only where the units are known."""
    text = programme_report(protect(), target=Target(20_000), on="2022-12-31").text()
    assert "125%" in text
    assert "-5.000" in text
    assert "setiap unit" not in text


def test_several_payers_have_a_table() -> None:
    """With several payers the report says who pays how much."""
    split = Split(((Funding(APBD, payer=KOTA_AMBON, year=2022), 4), (Funding(CSR, payer="PT Contoh"), 1)))
    text = programme_report(protect(funding=split), on="2022-12-31", lang="en").text()
    assert "By source of money" in text
    assert "Rp4,032,000,000" in text
    assert "Rp1,008,000,000" in text


def test_two_protections_are_added() -> None:
    """Two protections share months, and their people and amounts are added."""
    one, two = protect(headcount=1_000), protect(headcount=500, period=Period.of_months("2022-07", "2023-06"))
    text = programme_report((one, two), on="2022-12-31").text()
    assert "1.500" in text
    assert "Tahun anggaran 2023" in text


def test_only_what_was_not_read_is_noted() -> None:
    """A bill that rests on articles alone has no evidence section and no finding on it."""
    text = programme_report(protect(under=PP_44_2015, programs=(JKM,)), on="2022-12-31").text()
    assert "Catatan bukti" not in text
    assert "Temuan" not in text


class Tags(HTMLParser):
    """The tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  (the parser's own)
        """Keep a tag."""
        self.seen.append(tag)


def test_hostile_names_stay_text() -> None:
    """A name with markup in it is text in all three renderings."""
    name = "<script>alert(1)</script> | **x** \u202e"
    claim = DeathClaim(under=protect(), died="2022-03-14", participant=name, cause=Cause.WORK_ACCIDENT)
    report = programme_report(protect(funding=Funding(CSR, payer=name)), [claim], on="2022-12-31")
    page = Tags()
    page.feed(report.html())
    assert "script" not in page.seen
    assert "\u202e" not in report.text() + report.markdown() + report.html()
    assert "<script>" not in report.markdown()


def test_a_report_lists_ten_findings_of_a_kind() -> None:
    """And says how many more there are; the whole list is what `check` gives."""
    people = [Participant(f"Peserta {number}", Segment.BPU, born="1980-01-01") for number in range(12)]
    text = programme_report(protect(headcount=None, roster=people), on="2022-06-30", lang="en").text()
    assert "JS211 Peserta 9 has no NIK" in text
    assert "Peserta 10" not in text
    assert "JS211 and 2 more of the same" in text
    ten = programme_report(protect(headcount=None, roster=people[:10]), on="2022-06-30", lang="en").text()
    assert "more of the same" not in ten
