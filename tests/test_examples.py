"""The programs in examples/ run as they stand, and say what they promise."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"

LINES = {
    "ambon.py": "- Cari Rp16.800.000 lagi bagi 500 pekerja di 20 kelurahan, 1 November s.d. 31 Desember 2022: uang",
    "tidore.py": "- APBDes 2024, dari ADD: Rp44.452.800 s.d. Rp57.153.600 bagi perangkat 49 desa; Dana Desa tahun",
    "mempawah.py": "- cari Rp301.593.600 lagi untuk 1.496 petani, Kecamatan Toho tahun 2024",
    "claims_mempawah.py": "Santunan tiga ahli waris: Rp126.000.000",
    "claim_care.py": "Di atas batas, ditanggung yang membayar: Rp2.700.000",
    "claim_disability.py": "50% x 15% x 80 x",
    "claim_disease.py": "the last day from the end on 2022-06-30",
    "claim_incapacity.py": "Ganti rugi keterlambatan, 1% sehari: Rp1.013.333,33",
    "claim_scholarship.py": "not for 3: choose who is paid",
    "ambon_2021.py": "Tahun anggaran 2021           Rp2.451.000.000  Rp1.666.680.000  Rp4.117.680.000",
    "claim_jht.py": "Rp4.250.000 untuk balai harta peninggalan",
    "claim_pension.py": "Siti menikah lagi 14 Maret 2036: bulan terakhir Maret 2036, Rp877.576,85",
    "claim_jkp.py": "paling lambat 21 April 2025 (Permenaker 2/2025 Pasal I); dilakukan 23 April 2025, 2 hari",
    "claim_migrant.py": "                                                         Rp98.500.000",
    "late_employer.py": "Iuran tertunggak Rp5.142.800, denda Rp257.140, jumlah Rp5.399.940",
    "heirs.py": "60% x 80 x Rp6.750.000",
    "national_roster.py": "Indonesia      20.000  Rp1.046.309.490,86",
    "one_death.py": "Terbilang: empat puluh dua juta rupiah",
    "payroll_month.py": "pemberi kerja: Rp789.226",
    "payroll_year.py": "Maret 2026            3",
    "pension.py": "Masa iur 120 bulan, dihitung 180 bulan",
}


def test_every_example_is_run() -> None:
    """An example that no test runs would rot."""
    assert sorted(LINES) == sorted(path.name for path in EXAMPLES.glob("*.py"))


@pytest.mark.parametrize("name", sorted(LINES))
def test_an_example_says_what_it_promises(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each program runs without arguments and prints the line that matters."""
    monkeypatch.setattr(sys, "argv", [name])
    runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    assert LINES[name] in capsys.readouterr().out


def test_the_month_is_printed_in_english(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The month in English: the same amounts, and the cause of the difference on the printed form."""
    monkeypatch.setattr(sys, "argv", ["payroll_month.py", "--lang", "en"])
    runpy.run_path(str(EXAMPLES / "payroll_month.py"), run_name="__main__")
    printed = capsys.readouterr().out
    assert "employer: Rp789,226" in printed
    assert "equals the ceiling of March 2025" in printed


CITIES = {
    "ambon.py": ("Gap                          : 10,000 not yet protected", 5),
    "tidore.py": ("Village officials budgeted in 2023 : 343 to 441", 3),
    "mempawah.py": ("Paid to three heirs                : Rp126,000,000", 3),
}


@pytest.mark.parametrize("name", sorted(CITIES))
def test_a_city_is_told_in_english_and_drawn(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report of each city in English, as a page with its pictures, and as Markdown with the tables instead."""
    line, pictures = CITIES[name]
    printed: dict[str, str] = {}
    for form in ("text", "html", "markdown"):
        monkeypatch.setattr(sys, "argv", [name, "--lang", "en", "--format", form])
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        printed[form] = capsys.readouterr().out
    assert line in printed["text"]
    assert pictures == printed["html"].count("<svg ")
    assert "<svg" not in printed["text"] + printed["markdown"]
