"""Kota Ambon, 2020 and 2021: from Perwali 34A/2020 to a report one can hand to the city secretary.

10,000 vulnerable workers are protected from October 2020 and 15,000 more from April 2021, paid from the city budget.
The city means to reach 50,000 in its 50 villages, wards and negeri.  Three workers die.
Run it with `--lang en` for English, `--format html` or `--format markdown` for the other renderings.
"""

from __future__ import annotations

import argparse

from jamsos import (
    APBD,
    JKK,
    JKM,
    KOTA_AMBON,
    PERWALI_AMBON_34A_2020,
    Cause,
    Cohort,
    DeathClaim,
    Document,
    Funding,
    Period,
    Protection,
    Segment,
    Target,
    programme_report,
)

ambon = Protection(
    under=PERWALI_AMBON_34A_2020,
    region=KOTA_AMBON,
    segment=Segment.BPU,
    headcount=(Cohort(10_000, start="2020-10"), Cohort(15_000, start="2021-04")),
    programs=(JKK, JKM),
    period=Period.of_months("2020-10", "2021-12"),
    funding=Funding(APBD, payer=KOTA_AMBON, year=(2020, 2021)),
)

deaths = (
    DeathClaim(under=ambon, died="2021-02-11"),
    DeathClaim(under=ambon, died="2021-06-03"),
    DeathClaim(under=ambon, died="2021-09-20", cause=Cause.WORK_ACCIDENT),
)


def report(lang: str = "id") -> Document:
    """The report of the programme at the end of 2021."""
    return programme_report(
        ambon,
        deaths,
        target=Target(50_000, units=50),
        on="2021-12-31",
        lang="en" if lang == "en" else "id",
    )


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("id", "en"), default="id")
    parser.add_argument("--format", choices=("text", "markdown", "html"), default="text")
    options = parser.parse_args()
    document = report(options.lang)
    renderings = {"text": document.text, "markdown": document.markdown, "html": document.html}
    print(renderings[options.format]())


if __name__ == "__main__":
    main()
