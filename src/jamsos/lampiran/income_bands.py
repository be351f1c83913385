"""Lampiran II PP 44/2015: the nominal incomes from which non-wage workers (BPU) choose.

The annex itself was not read.  The first and the last band are reported by several sources.  The bands between them are
reported by one: a public data file of 2017 that reproduces the annex.  For the two bands from Rp18.200.000 to
Rp20.199.000 that file prints the lower bound as the base; the middle of the band is taken instead, as in every
neighbouring band and in the last one.
"""

from __future__ import annotations

from jamsos.law import Dated, reported
from jamsos.money import Rp
from jamsos.regulations.national import PP_44_2015
from jamsos.tariff import Band, Bands
from jamsos.text import Text

__all__ = ["INCOME_BANDS", "LOWEST_BASE"]

SEEN_IN = (
    "https://star.grid.id/read/453670457",
    "https://radarkaur.bacakoran.co/read/6029",
    "https://github.com/brillianmusyafa/lara_bpjs (tbl_master_dasar_penghasilan.csv, 2017)",
)

LOWEST_BASE = Rp(1_000_000)
"""The base of the lowest band: what premium aid for vulnerable workers is reckoned on everywhere."""

INCOME_BANDS = Dated.of(
    Text(id="Kelompok penghasilan BPU", en="Income bands of non-wage workers"),
    reported(
        "2015-07-01",
        Bands(
            (
                Band(Rp(0), LOWEST_BASE),
                Band(Rp(1_100_000), Rp(1_200_000)),
                Band(Rp(1_300_000), Rp(1_400_000)),
                Band(Rp(1_500_000), Rp(1_600_000)),
                Band(Rp(1_700_000), Rp(1_800_000)),
                Band(Rp(1_900_000), Rp(2_000_000)),
                Band(Rp(2_100_000), Rp(2_200_000)),
                Band(Rp(2_300_000), Rp(2_400_000)),
                Band(Rp(2_500_000), Rp(2_600_000)),
                Band(Rp(2_700_000), Rp(2_950_000)),
                Band(Rp(3_200_000), Rp(3_450_000)),
                Band(Rp(3_700_000), Rp(3_950_000)),
                Band(Rp(4_200_000), Rp(4_450_000)),
                Band(Rp(4_700_000), Rp(4_950_000)),
                Band(Rp(5_200_000), Rp(5_450_000)),
                Band(Rp(5_700_000), Rp(5_950_000)),
                Band(Rp(6_200_000), Rp(6_450_000)),
                Band(Rp(6_700_000), Rp(6_950_000)),
                Band(Rp(7_200_000), Rp(7_450_000)),
                Band(Rp(7_700_000), Rp(7_950_000)),
                Band(Rp(8_200_000), Rp(8_700_000)),
                Band(Rp(9_200_000), Rp(9_700_000)),
                Band(Rp(10_200_000), Rp(10_700_000)),
                Band(Rp(11_200_000), Rp(11_700_000)),
                Band(Rp(12_200_000), Rp(12_700_000)),
                Band(Rp(13_200_000), Rp(13_700_000)),
                Band(Rp(14_200_000), Rp(14_700_000)),
                Band(Rp(15_200_000), Rp(15_700_000)),
                Band(Rp(16_200_000), Rp(16_700_000)),
                Band(Rp(17_200_000), Rp(17_700_000)),
                Band(Rp(18_200_000), Rp(18_700_000)),
                Band(Rp(19_200_000), Rp(19_700_000)),
                Band(Rp(20_200_000), Rp(20_700_000)),
            )
        ),
        PP_44_2015.lampiran("II"),
        seen_in=SEEN_IN,
    ),
)
