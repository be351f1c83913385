"""The nation's bill of one month by province and programme, over a roster made by chance, piece by piece.

`python examples/national_roster.py --workers 47000000` takes a minute or two on a laptop; no piece is kept.
Nobody in the roster exists: the same seed gives the same workers.
"""

from __future__ import annotations

import argparse
import random
import sys
from itertools import pairwise

import polars as pl

from jamsos import Rupiah, Segment, frames
from jamsos.document import Document, Row, Table
from jamsos.text import Text

MONTH = "2026-04"
PROVINCES = ("Aceh", "DKI Jakarta", "Jawa Barat", "Jawa Tengah", "Jawa Timur", "Kalimantan Timur", "Maluku", "Papua")
SHARES = (4, 18, 26, 16, 22, 6, 4, 4)
PROGRAMS = {Segment.PU: ("JKK", "JKM", "JHT", "JP", "JKP"), Segment.BPU: ("JKK", "JKM")}
PIECE = 500_000


def piece(workers: int, seed: int) -> pl.DataFrame:
    """So many workers by chance: two in three earn a wage."""
    chance = random.Random(seed)  # noqa: S311  (nothing secret)
    base = pl.DataFrame({"n": range(workers)}).select(
        draw=(pl.col("n") * 2_654_435_761 + chance.randrange(2**31)) % 1_000_003
    )
    bounds = [sum(SHARES[:count]) for count in range(len(SHARES) + 1)]
    province = pl.lit(PROVINCES[0])
    for name, (low, _) in zip(PROVINCES, pairwise(bounds), strict=True):
        province = pl.when(pl.col("draw") % 100 >= low).then(pl.lit(name)).otherwise(province)
    return base.select(
        province=province,
        segment=pl.when(pl.col("draw") % 3 < 2).then(pl.lit("PU")).otherwise(pl.lit("BPU")),  # noqa: PLR2004  (two in three)
        wage=2_000_000 + pl.col("draw") * 17 % 13_000_000,
        income=500_000 + pl.col("draw") * 7 % 4_000_000,
        risk_class=1 + pl.col("draw") % 5,
        sector=pl.when(pl.col("draw") % 7 == 0).then(pl.lit("transport")).otherwise(pl.lit("other")),
        payer=pl.when(pl.col("draw") % 2 == 0).then(pl.lit("APBD")).otherwise(pl.lit("Mandiri")),
    )


def national(workers: int) -> pl.DataFrame:
    """The totals of every piece, added up by province; a line says how far it is."""
    sums: list[pl.DataFrame] = []
    for start in range(0, workers, PIECE):
        roster = piece(min(PIECE, workers - start), seed=start)
        sums.append(frames.totals(frames.contributions(roster, MONTH, programs=PROGRAMS), by="province"))
        done = min(start + PIECE, workers)
        print(f"\r{done:,} of {workers:,} workers", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return pl.concat(sums).group_by("province").sum().sort("province")


def table(totals: pl.DataFrame) -> Document:
    """A row for each province, a column for each programme."""
    codes = PROGRAMS[Segment.PU]
    columns = tuple(Text(id=word, en=word) for word in ("Provinsi", "Peserta", *codes))
    rows: list[Row] = []
    for found in totals.to_dicts():
        amounts = [sum(sen for name, sen in found.items() if name.startswith(f"{code.lower()}_")) for code in codes]
        rows.append(Row((found["province"], found["rows"], *(Rupiah.of_sen(int(sen)) for sen in amounts))))
    whole = [
        sum(totals[name].sum() for name in totals.columns if name.startswith(f"{code.lower()}_")) for code in codes
    ]
    rows.append(Row(("Indonesia", int(totals["rows"].sum()), *(Rupiah.of_sen(int(sen)) for sen in whole))))
    return Document(
        Text(id=f"Iuran nasional {MONTH}", en=f"National contributions {MONTH}"), "id", (Table(columns, tuple(rows)),)
    )


def main() -> None:
    """Print the bill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=20_000)
    print(table(national(parser.parse_args().workers)).text())


if __name__ == "__main__":
    main()
