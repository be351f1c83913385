"""Peruntukan: how an allocation of shared revenue must be divided, and what of it may pay contributions.

The histories are by fiscal year: the first of January governs.
Every division is exact to the sen: what does not divide goes to the largest remainders (`jamsos.money.allocate`).
"""

from __future__ import annotations

from datetime import date
from math import lcm
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import instance, whole
from jamsos.breakdown import Breakdown, total_of
from jamsos.funding import DBH_CHT, DBH_SAWIT, Instrument
from jamsos.law import Dated, reported
from jamsos.money import Rate, Rupiah, allocate, percent
from jamsos.regulations.national import PMK_72_2024, PMK_91_2023, PMK_206_PMK07_2020, PMK_215_PMK07_2021, PP_38_2023
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jamsos.law import Source

__all__ = [
    "DBH_CHT_SHARES",
    "DBH_SAWIT_POOL",
    "DBH_SAWIT_SHARES",
    "EARMARKS",
    "Earmark",
    "Share",
    "divide",
    "premium_ceiling",
]


@frozen
class Share:
    """Bagian: one part of an allocation, as a rate of the whole, and the parts it is itself divided into.

    `premiums` says that contributions may be paid from it.
    """

    name: Text
    rate: Rate
    parts: tuple[Share, ...] = ()
    premiums: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.parts and sum((part.rate for part in self.parts), Rate.NONE) != self.rate:
            msg = f"{self.name.id}: the parts do not sum to {self.rate}."
            raise ValueError(msg)

    @property
    def leaves(self) -> tuple[Share, ...]:
        """The parts that are divided no further."""
        return tuple(leaf for part in self.parts for leaf in part.leaves) or (self,)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        within = f" ({', '.join(format(part, lang) for part in self.parts)})" if self.parts else ""
        return f"{self.name.get(lang)} {self.rate:{lang}}{within}"


def _shares(values: Iterable[Share]) -> tuple[Share, ...]:
    return tuple(values)


@frozen
class Earmark:
    """Peruntukan: the shares into which an allocation is divided; together they are the whole of it.

    >>> from jamsos.money import Rp
    >>> published = Earmark([Share(Text(id="kesejahteraan", en="welfare"), percent(50)),
    ...                      Share(Text(id="kesehatan", en="health"), percent(45)),
    ...                      Share(Text(id="penegakan hukum", en="law enforcement"), percent(5))])
    >>> [part.amount for part in published.divide(Rp(59_073_704_259), Text(id="Demak", en="Demak")).parts]
    [Rp(29536852129, sen=50), Rp(26583166916, sen=55), Rp(2953685212, sen=95)]
    """

    shares: tuple[Share, ...] = field(converter=_shares)

    def __attrs_post_init__(self) -> None:
        if sum((share.rate for share in self.shares), Rate.NONE) != Rate.WHOLE:
            msg = "the shares of an earmark must sum to 100 %."
            raise ValueError(msg)

    def divide(self, allocation: Rupiah, label: Text, *basis: Source) -> Breakdown:
        """The allocation divided, with no sen lost; each line is tagged with the share it is."""
        instance("allocation", allocation, Rupiah, "Rp(2_000_000_000)")
        leaves = [leaf for share in self.shares for leaf in share.leaves]
        common = lcm(*(leaf.rate.denominator for leaf in leaves))
        weights = [leaf.rate.numerator * (common // leaf.rate.denominator) for leaf in leaves]
        amounts = dict(zip(leaves, allocate(allocation, weights), strict=True))
        return total_of(label, [_line(share, amounts, allocation, basis) for share in self.shares])

    def premiums(self, allocation: Rupiah) -> Rupiah:
        """What of an allocation may at most pay contributions."""
        account = self.divide(allocation, Text(id="alokasi", en="allocation"))
        return sum((leaf.amount for leaf in account.leaves if leaf.tag("premiums")), Rupiah.of_sen(0))

    def __format__(self, spec: str) -> str:
        return ", ".join(format(share, as_lang(spec or "id")) for share in self.shares)


_OF = Text(id="{rate} x {whole}", en="{rate} x {whole}")


def _line(share: Share, amounts: dict[Share, Rupiah], allocation: Rupiah, basis: tuple[Source, ...]) -> Breakdown:
    how, tags = _OF.fill(rate=share.rate, whole=allocation), {"share": share, "premiums": share.premiums}
    if not share.parts:
        return Breakdown(share.name, amounts[share], how, basis, tags=tags)
    return total_of(share.name, [_line(part, amounts, allocation, basis) for part in share.parts], how=how)


def _tobacco(quality: int, aid: int, health: int, enforcement: int) -> Earmark:
    return Earmark(
        (
            Share(
                Text(id="kesejahteraan masyarakat", en="welfare"),
                percent(quality + aid),
                (
                    Share(
                        Text(id="mutu bahan baku, keterampilan kerja, industri", en="raw material, skills, industry"),
                        percent(quality),
                    ),
                    Share(
                        Text(id="pemberian bantuan, termasuk iuran", en="aid, contributions included"),
                        percent(aid),
                        premiums=True,
                    ),
                ),
            ),
            Share(Text(id="kesehatan", en="health"), percent(health)),
            Share(Text(id="penegakan hukum", en="law enforcement"), percent(enforcement)),
        )
    )


DBH_CHT_SHARES = Dated.of(
    Text(id="Pembagian DBH CHT", en="Division of the tobacco excise share"),
    reported(
        "2021-01-01",
        _tobacco(15, 35, 25, 25),
        PMK_206_PMK07_2020.whole(),
        seen_in=("https://radarjogja.jawapos.com/jogja-raya/2021/08/06",),
    ),
    reported(
        "2022-01-01",
        _tobacco(20, 30, 40, 10),
        PMK_215_PMK07_2021.whole(),
        seen_in=(
            "https://beritajateng.id/berita/anggaran-dbhcht-demak-naik-jadi-rp-59-miliar-tahun-ini",
            "https://ppid.kebumenkab.go.id/index.php/berita/read/7777",
        ),
    ),
    reported(
        "2024-10-18",
        _tobacco(20, 30, 40, 10),
        PMK_72_2024.whole(),
        seen_in=(
            "https://cakranusantara.net/?p=27014",
            "https://jateng.disway.id/read/709125/diswayjateng.id",
        ),
    ),
)

DBH_SAWIT_SHARES = Dated.of(
    Text(id="Pembagian DBH Sawit di daerah", en="Division of a region's palm-oil share"),
    reported(
        "2023-01-01",
        Earmark(
            (
                Share(Text(id="jalan, paling sedikit", en="roads, at least"), percent(80)),
                Share(
                    Text(id="kegiatan lain, termasuk iuran, paling banyak", en="else, contributions included, at most"),
                    percent(20),
                    premiums=True,
                ),
            )
        ),
        PMK_91_2023.pasal(16, ayat=3),
        seen_in=(
            "https://news-lite.ddtc.co.id/pmk-baru-80-persen-dbh-sawit-harus-dipakai-pemda-untuk-bangun-jalan-1797165",
            "https://biroadpim.kalteng.go.id/2023/11/wagub-buka-rakor-dbh-sawit-provinsi-kalteng",
        ),
    ),
)

DBH_SAWIT_POOL = Dated.of(
    Text(id="Pembagian DBH Sawit antardaerah", en="Division of the palm-oil share between regions"),
    reported(
        "2023-07-24",
        Earmark(
            (
                Share(Text(id="provinsi", en="the province"), percent(20)),
                Share(Text(id="kabupaten/kota penghasil", en="the producing regencies and cities"), percent(60)),
                Share(
                    Text(id="kabupaten/kota berbatasan", en="the bordering regencies and cities"),
                    percent(20),
                ),
            )
        ),
        PP_38_2023.whole(),
        seen_in=("https://sumsel.relasipublik.com",),
    ),
)

EARMARKS: Mapping[Instrument, Dated[Earmark]] = MappingProxyType({DBH_CHT: DBH_CHT_SHARES, DBH_SAWIT: DBH_SAWIT_SHARES})
"""The instruments whose allocation is earmarked, with the history of the shares."""

_DIVIDED = Text(id="{instrument} {year}", en="{instrument} {year}")


def divide(instrument: Instrument, allocation: Rupiah, year: int) -> Breakdown:
    """Bagi: an allocation of a fiscal year, divided as the law of that year says.

    Raises ValueError where the instrument has no earmark, and NotInForce before its first year.

    >>> from jamsos.money import Rp
    >>> [line.amount for line in divide(DBH_CHT, Rp(2_000_000_000), 2025).leaves]
    [Rp(400000000), Rp(600000000), Rp(800000000), Rp(200000000)]
    """
    known = EARMARKS.get(instance("instrument", instrument, Instrument, "DBH_CHT"))
    if known is None:
        valid = ", ".join(each.code for each in EARMARKS)
        msg = f"instrument {instrument.code} has no earmark; valid: {valid}."
        raise ValueError(msg)
    provision = known.on(_new_year(year))
    label = _DIVIDED.fill(instrument=instrument, year=str(year))
    return provision.value.divide(allocation, label, provision.source)


def premium_ceiling(instrument: Instrument, allocation: Rupiah, year: int) -> tuple[Rupiah, Source] | None:
    """What of an allocation may at most pay contributions in a fiscal year, and where; None where nothing is earmarked.

    >>> from jamsos.money import Rp
    >>> premium_ceiling(DBH_SAWIT, Rp(6_000_000_000), 2024)[0]
    Rp(1200000000)
    """
    known = EARMARKS.get(instrument)
    provision = None if known is None else known.get(_new_year(year))
    return None if provision is None else (provision.value.premiums(allocation), provision.source)


def _new_year(year: int) -> date:
    return date(whole("year", year, least=2004, most=2199), 1, 1)
