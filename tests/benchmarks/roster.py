"""What a list costs: 100,000 rows of a spreadsheet, against the same participants built by hand.

Run it as `python -m tests.benchmarks.roster`.
"""

from __future__ import annotations

from datetime import date, timedelta

from jamsos import KOTA_AMBON, Participant, Rp, Segment
from jamsos.groups import FISHERS
from jamsos.identity import Kpj, Nik
from jamsos.roster import read_roster
from tests.benchmarks.measure import each, paired, report

SIZE = 100_000
PAIRED = 10_000
COLUMNS = {
    name: name for name in ("name", "nik", "kpj", "born", "group", "region", "income", "registered", "programs", "ref")
}


def row(number: int) -> dict[str, object]:
    """One row, as text."""
    born = date(1960, 1, 1) + timedelta(days=number % 15_000)
    return {
        "name": f"Peserta {number}",
        "nik": f"817101{born:%d%m%y}{number % 9_999 + 1:04d}",
        "kpj": f"{number:011d}",
        "born": f"{born:%d/%m/%Y}",
        "group": "FISHERS",
        "region": "81.71",
        "income": "1.000.000",
        "registered": "01/2022",
        "programs": "JKK, JKM",
        "ref": f"A-{number}",
    }


def person(number: int) -> Participant:
    """The same participant, each field from its text by the library's own constructors."""
    born = date(1960, 1, 1) + timedelta(days=number % 15_000)
    return Participant(
        f"Peserta {number}",
        Segment.BPU,
        nik=Nik(f"817101{born:%d%m%y}{number % 9_999 + 1:04d}"),
        kpj=Kpj(f"{number:011d}"),
        born=f"{born:%Y-%m-%d}",
        group=FISHERS,
        region=KOTA_AMBON,
        income=Rp(1_000_000),
        registered="2022-01",
        programs=("JKK", "JKM"),
        ref=f"A-{number}",
    )


def main() -> None:
    """Print the measurements."""
    rows = [row(number) for number in range(SIZE)]
    few = rows[:PAIRED]
    bad = [{**each_row, "nik": "?", "born": "?", "income": "?"} for each_row in few]
    hand = "by hand"

    def by_hand() -> list[Participant]:
        return [person(number) for number in range(PAIRED)]

    def read(which: list[dict[str, object]]) -> object:
        return read_roster(which, COLUMNS, date_format="DD/MM/YYYY", first_row=2)

    assert list(read_roster(few, COLUMNS, date_format="DD/MM/YYYY").participants) == by_hand()
    report(f"{PAIRED:,} good rows read", *paired(lambda: read(few), by_hand, times=1, rounds=7), hand)
    report(f"{PAIRED:,} bad rows read, three faults each", *paired(lambda: read(bad), by_hand, times=1, rounds=7), hand)
    seconds = sorted(each(lambda: read(rows), 1) for _ in range(3))[1]
    print(f"{f'{SIZE:,} rows read':<46} {seconds:>12,.3f} s")


if __name__ == "__main__":
    main()
