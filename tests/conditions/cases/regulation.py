"""JS1xx: the regulation under which a protection stands."""

from __future__ import annotations

from datetime import date

from jamsos import INPRES_2_2021, KABUPATEN_MEMPAWAH, PP_44_2015, Region
from tests.conditions.case import Case
from tests.conditions.subjects import protect, year

__all__ = ["CASES"]

IN_2022 = Case("in 2022", protect(), date(2022, 1, 1))

CASES: dict[str, tuple[Case, ...]] = {
    "JS101": (Case("the year before the regulation", protect(**year(2019)), date(2019, 1, 1)), IN_2022),
    "JS102": (Case("in the year of the regulation", protect(**year(2020)), date(2020, 1, 1)), IN_2022),
    "JS103": (Case("a text known from others", protect()), Case("a text that was read", protect(under=PP_44_2015))),
    "JS104": (
        Case("an instruction", protect(under=INPRES_2_2021)),
        Case("a regulation", protect()),
    ),
    "JS105": (
        Case("another regency", protect(region=KABUPATEN_MEMPAWAH)),
        Case("a district of the city", protect(region=Region("81.71.01", "Nusaniwe"))),
        Case("another regency under a national regulation", protect(under=PP_44_2015, region=KABUPATEN_MEMPAWAH)),
    ),
}
