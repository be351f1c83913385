"""The vocabulary of statutory phrases: each word computes, explains, speaks and fills a column, all to one figure."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Any, TypeVar, cast

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamsos.dates import Month
from jamsos.law import Dated, Evidence, NotInForce, lapsed, reported, since
from jamsos.money import Rate, Rounding, Rp, Rupiah, percent
from jamsos.participants import Segment
from jamsos.programs import JKK, JKM, PROGRAMS, construction, jht, jkk, jkm, jkp, jp, pmi
from jamsos.programs.reliefs import COVID_GROUP, LABOUR_INTENSIVE_GROUP, NON_WAGE_GROUP
from jamsos.regulations.national import (
    PP_7_2025,
    PP_36_2025,
    PP_44_2015,
    PP_45_2015,
    PP_46_2015,
    PP_49_2020,
    PP_82_2019,
)
from jamsos.tariff import (
    Band,
    Banded,
    Bands,
    ByClass,
    Columns,
    Fact,
    Lump,
    Multiple,
    Relief,
    Relieved,
    Share,
    Staged,
    Stages,
    Sum,
    Tariff,
    Tier,
    Tiered,
    Tiers,
    Tranche,
)
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jamsos.breakdown import Breakdown
    from jamsos.law import DatedRow
    from jamsos.money import Direction
    from jamsos.tariff import Facts
    from jamsos.text import Lang

T = TypeVar("T")

FEWER = settings(max_examples=settings().max_examples // 5)
"""For the properties that build frames: many words, each tried on fewer laws, with several people at a time."""

LANGS = cast("tuple[Lang, ...]", ("id", "en"))

# --- a law to test with: PP 44/2015 as it was, and as PP 82/2019 left it ----------------------------------------------

UNKNOWN, BEFORE, AFTER = date(2015, 6, 30), date(2019, 12, 1), date(2019, 12, 2)
PLACE = PP_44_2015.pasal(25, ayat=2, huruf="b")
AMENDED = PP_44_2015.pasal(25, ayat=2, huruf="b", by=PP_82_2019)
PAID = Text(id="Iuran", en="Contribution")


def law(first: T, *later: T) -> Dated[T]:
    """A figure from 1 July 2015 and, where it changed, from 2 December 2019."""
    rows: list[DatedRow[T]] = [since("2015-07-01", first, PLACE)]
    rows.extend(since(AFTER, value, AMENDED) for value in later)
    return Dated.of(Text(id="Angka", en="Figure"), *rows)


def share(rate: str, *later: str, of: str = "wage", **more: Any) -> Share:
    """A percentage of a fact."""
    return Share(PAID, of, law(percent(rate), *map(percent, later)), **more)


CLASSES = ("sangat rendah", "rendah", "sedang", "tinggi", "sangat tinggi")

PU_JKK = ByClass(
    Text(id="Iuran JKK penerima upah", en="JKK contribution of wage earners"),
    "risk",
    tuple(
        (name, Share(Text(id=f"Iuran JKK, risiko {name}", en=f"JKK contribution, risk {name}"), "wage", rate))
        for name, rate in (
            (name, Dated.of(Text(id=f"Risiko {name}", en=f"Risk {name}"), since("2015-07-01", percent(rate), place)))
            for name, rate, place in (
                ("sangat rendah", "0.24", PP_44_2015.pasal(16, ayat=1, huruf="a")),
                ("rendah", "0.54", PP_44_2015.pasal(16, ayat=1, huruf="b")),
                ("sedang", "0.89", PP_44_2015.pasal(16, ayat=1, huruf="c")),
                ("tinggi", "1.27", PP_44_2015.pasal(16, ayat=1, huruf="d")),
                ("sangat tinggi", "1.74", PP_44_2015.pasal(16, ayat=1, huruf="e")),
            )
        )
    ),
)
"""PP 44/2015 Pasal 16: the five levels of risk."""

PU_JKM = Share(
    Text(id="Iuran JKM penerima upah", en="JKM contribution of wage earners"),
    "wage",
    Dated.of(
        Text(id="Iuran JKM", en="JKM contribution"), since("2015-07-01", percent("0.3"), PP_44_2015.pasal(18, ayat=1))
    ),
)

JAKON_JKK = Tiered(
    Text(id="Iuran JKK jasa konstruksi", en="JKK contribution of construction services"),
    "contract_value",
    Dated.of(
        Text(id="Iuran JKK dari nilai kontrak", en="JKK contribution of the contract value"),
        since(
            "2015-07-01",
            Tiers(
                (
                    Tier(Rp(0), percent("0.21")),
                    Tier(Rp(100_000_000), percent("0.17")),
                    Tier(Rp(500_000_000), percent("0.13")),
                    Tier(Rp(1_000_000_000), percent("0.11")),
                    Tier(Rp(5_000_000_000), percent("0.09")),
                )
            ),
            PP_44_2015.pasal(54, ayat=2),
        ),
    ),
)
"""PP 44/2015 Pasal 54 ayat (2): the fixed amount of the tier before, and a rate of the difference."""

JAKON_JKM = Tiered(
    Text(id="Iuran JKM jasa konstruksi", en="JKM contribution of construction services"),
    "contract_value",
    Dated.of(
        Text(id="Iuran JKM dari nilai kontrak", en="JKM contribution of the contract value"),
        since(
            "2015-07-01",
            Tiers(
                (
                    Tier(Rp(0), percent("0.03")),
                    Tier(Rp(100_000_000), percent("0.02")),
                    Tier(Rp(500_000_000), percent("0.02")),
                    Tier(Rp(1_000_000_000), percent("0.01")),
                    Tier(Rp(5_000_000_000), percent("0.01")),
                )
            ),
            PP_44_2015.pasal(55, ayat=2),
        ),
    ),
)
"""PP 44/2015 Pasal 55 ayat (2)."""

JAKON = Sum(
    Text(id="Iuran jasa konstruksi", en="Contributions of construction services"),
    (JAKON_JKK, JAKON_JKM),
)

_SEEN = ("https://radarmukomuko.bacakoran.co/read/676298/30",)

STMB = Staged(
    Text(id="Santunan sementara tidak mampu bekerja", en="Temporary incapacity benefit"),
    "wage",
    Dated.of(
        Text(id="Santunan sementara tidak mampu bekerja", en="Temporary incapacity benefit"),
        reported(
            "2015-07-01",
            Stages((Tranche(6, percent(100)), Tranche(6, percent(75)), Tranche(None, percent(50)))),
            PP_44_2015.lampiran("III"),
            seen_in=_SEEN,
        ),
        reported(
            "2019-12-02",
            Stages((Tranche(12, percent(100)), Tranche(None, percent(50)))),
            PP_44_2015.lampiran("III", by=PP_82_2019),
            seen_in=_SEEN,
        ),
    ),
)

WORKER_JP = Share(
    Text(id="Iuran JP pekerja", en="JP contribution of the worker"),
    "wage",
    Dated.of(Text(id="Iuran JP", en="JP contribution"), since("2015-07-01", percent(1), PP_45_2015.pasal(28))),
    base_ceiling=Dated.of(
        Text(id="Batas upah JP", en="JP wage ceiling"),
        since("2025-03-01", Rp(10_547_400), PP_45_2015.pasal(29)),
        since("2026-03-01", Rp(11_086_300), PP_45_2015.pasal(29)),
    ),
)

JHT = Share(
    Text(id="Iuran JHT", en="JHT contribution"),
    "wage",
    Dated.of(Text(id="Iuran JHT", en="JHT contribution"), since("2015-07-01", percent("5.7"), PP_46_2015.pasal(16))),
)

DEATH_GRANT = Share(
    Text(id="Santunan kematian", en="Death grant"),
    "wage",
    law(percent(60)),
    times=80,
    at_least=law(Rp(16_200_000), Rp(20_000_000)),
)
PERIODIC_GRANT = Lump(
    Text(id="Santunan berkala", en="Periodic grant"), law(Multiple(24, Rp(200_000)), Multiple(24, Rp(500_000)))
)
FUNERAL_COST = Lump(Text(id="Biaya pemakaman", en="Funeral cost"), law(Rp(3_000_000), Rp(10_000_000)))
DEATH = Sum(Text(id="Manfaat meninggal dunia", en="Death benefit"), (DEATH_GRANT, PERIODIC_GRANT, FUNERAL_COST))

TWO_BANDS = Banded(
    PAID,
    "income",
    law(
        Bands((Band(Rp(0), Rp(1_000_000)), Band(Rp(1_100_000), Rp(1_200_000)))),
        Bands((Band(Rp(0), Rp(1_000_000)), Band(Rp(1_500_000), Rp(1_600_000)))),
    ),
    law(percent(1), percent(2)),
)

INDUSTRY = "labour_intensive"

LABOUR_INTENSIVE = Relieved(
    PU_JKK,
    Relief(
        Text(id="Penyesuaian iuran PP 7/2025", en="Adjustment of PP 7/2025"),
        INDUSTRY,
        (
            (
                "",
                Dated.of(
                    Text(id="Penyesuaian PP 7/2025", en="Adjustment of PP 7/2025"),
                    reported("2025-02-01", percent(50), PP_7_2025.pasal(4, ayat=1), seen_in=("https://radiodms.com",)),
                    lapsed("2026-02-01", PP_36_2025.pasal("10A")),
                ),
            ),
        ),
    ),
)
"""PP 7/2025 and PP 36/2025: half of JKK for certain industries, contribution months February 2025 to January 2026."""

COVID_JAKON = Relieved(
    JAKON_JKM,
    Relief(
        Text(id="Keringanan PP 49/2020", en="Relief of PP 49/2020"),
        COVID_GROUP,
        (
            (
                "",
                Dated.of(
                    Text(id="Keringanan PP 49/2020", en="Relief of PP 49/2020"),
                    since("2020-08-01", percent(99), PP_49_2020.pasal(12, ayat=2)),
                    lapsed("2021-02-01", PP_49_2020.pasal(12, ayat=2)),
                ),
            ),
        ),
    ),
)

BY_SECTOR = Relieved(
    FUNERAL_COST,
    Relief(
        Text(id="Keringanan", en="Relief"),
        "member",
        (("transport", law(percent(50), percent(25))), ("other", law(percent(10), percent(25)))),
        key="sector",
    ),
)

WORDS_OF_LAW = (Lump, Share, Banded, ByClass, Staged, Tiered, Relieved, Sum)


def shipped() -> dict[str, Tariff]:
    """Every tariff that a programme's module holds, once, by its name there; the rest by programme and payer."""
    found: dict[int, tuple[str, Tariff]] = {}
    for module in (jkk, jkm, jht, jp, jkp, construction, pmi):
        home = module.__name__.rpartition(".")[2]
        for name, value in vars(module).items():
            if isinstance(value, WORDS_OF_LAW):
                found.setdefault(id(value), (f"{home}.{name}", value))
    for program in PROGRAMS:
        for due in program.dues:
            name = f"{program.code}.{due.segment.name}.{due.payer.name}"
            found.setdefault(id(due.tariff), (name, due.tariff))
    return dict(found.values())


def months_of(word: Tariff) -> list[date]:
    """The first days of the months from July 2015 to December 2027 for which a tariff has an answer."""
    days: list[date] = []
    for month in Month.range(Month(2015, 7), Month(2027, 12)):
        try:
            word.bound(month.first)
        except NotInForce:
            continue
        days.append(month.first)
    return days


SHIPPED = shipped()
LAWS: dict[str, Tariff] = {
    "PU_JKK": PU_JKK,
    "PU_JKM": PU_JKM,
    "JAKON": JAKON,
    "STMB": STMB,
    "WORKER_JP": WORKER_JP,
    "JHT": JHT,
    "DEATH": DEATH,
    "TWO_BANDS": TWO_BANDS,
    "LABOUR_INTENSIVE": LABOUR_INTENSIVE,
    "COVID_JAKON": COVID_JAKON,
    "BY_SECTOR": BY_SECTOR,
    "BPU_JKK": JKK.contribution(Segment.BPU),
    "BPU_JKM": JKM.contribution(Segment.BPU),
}
DAYS = tuple(
    map(
        date.fromisoformat,
        (
            "2025-03-01",
            "2025-12-31",
            "2026-01-31",
            "2026-02-01",
            "2026-03-01",
            "2026-04-01",
            "2027-01-01",
            "2027-04-01",
        ),
    )
)
EARLIER_DAYS = (BEFORE, AFTER, date(2020, 7, 31), date(2020, 8, 1), date(2021, 1, 31), date(2021, 2, 1))


# --- any law: words made at random, and people to apply them to -------------------------------------------------------

ROUNDINGS = (
    Rounding.SEN,
    Rounding.RUPIAH,
    Rounding.down(to=Rp(100)),
    Rounding.up(to=Rp(100)),
    Rounding.half_up(to=Rp(100)),
    Rounding.down(to=Rp(0, sen=1)),
    Rounding.up(to=Rp(0, sen=1)),
    Rounding.half_up(to=Rp(0, sen=7)),
)

SMALL = st.integers(0, 300).map(Rupiah.of_sen)
MONEY = st.one_of(SMALL, st.integers(0, 10**11).map(Rupiah.of_sen), st.integers(0, 10**9).map(Rp))
RATES = st.builds(Rate.ratio, st.integers(0, 100), st.integers(1, 10**4))
PARTS = st.integers(0, 100).map(percent)
ROUNDED = st.sampled_from(ROUNDINGS)
AMOUNTS_WRITTEN = st.one_of(MONEY, st.builds(Multiple, st.integers(1, 24), MONEY))


def laws(values: st.SearchStrategy[T]) -> st.SearchStrategy[Dated[T]]:
    """Histories of two rows."""
    return st.builds(law, values, values)


def rising(rest: st.SearchStrategy[T], make: Callable[[Rupiah, T], Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Rows of a table that begins at Rp0 and goes up."""
    bounds = st.sets(MONEY.filter(bool), max_size=4).map(lambda above: [Rp(0), *sorted(above)])
    return bounds.flatmap(lambda each: st.tuples(*(st.builds(make, st.just(bound), rest) for bound in each)))


def endless(earlier: list[Tranche], rate: Rate) -> Stages:
    """Some stages, and a last one without end."""
    return Stages((*earlier, Tranche(None, rate)))


STAGES = st.builds(endless, st.lists(st.builds(Tranche, st.integers(1, 12), PARTS), max_size=3), PARTS)

PLAIN: dict[str, st.SearchStrategy[Tariff]] = {
    "Lump": st.builds(Lump, st.just(PAID), laws(AMOUNTS_WRITTEN)),
    "Share": st.builds(
        Share,
        st.just(PAID),
        st.sampled_from(["wage", "income"]),
        laws(RATES),
        times=st.sampled_from([1, 80]),
        base_ceiling=st.none() | laws(MONEY),
        at_least=st.none() | laws(AMOUNTS_WRITTEN),
        rounding=ROUNDED,
    ),
    "Banded": st.builds(
        Banded, st.just(PAID), st.just("income"), laws(rising(MONEY, Band).map(Bands)), laws(RATES), rounding=ROUNDED
    ),
    "Staged": st.builds(Staged, st.just(PAID), st.just("wage"), laws(STAGES), rounding=ROUNDED),
    "Tiered": st.builds(
        Tiered, st.just(PAID), st.just("contract_value"), laws(rising(RATES, Tier).map(Tiers)), rounding=ROUNDED
    ),
}


def nested(inner: st.SearchStrategy[Tariff]) -> dict[str, st.SearchStrategy[Tariff]]:
    """The words that hold other words."""
    by_class = st.tuples(inner, inner).map(
        lambda two: ByClass(PAID, "risk", (*((name, two[0]) for name in CLASSES[:4]), (CLASSES[4], two[1])))
    )
    by_level = st.tuples(inner, inner, inner).map(
        lambda three: ByClass(PAID, "level", tuple(enumerate(three, start=1))),
    )
    everybody = laws(PARTS).map(lambda rates: Relief(PAID, "member", (("", rates),)))
    by_sector = st.tuples(laws(PARTS), laws(PARTS)).map(
        lambda two: Relief(PAID, "member", (("transport", two[0]), ("other", two[1])), key="sector")
    )
    return {
        "ByClass": st.one_of(by_class, by_level),
        "Relieved": st.builds(Relieved, inner, st.one_of(everybody, by_sector), rounding=ROUNDED),
        "Sum": st.lists(inner, min_size=1, max_size=3).map(lambda parts: Sum(PAID, tuple(parts))),
    }


ANY_WORD = st.recursive(st.one_of(*PLAIN.values()), lambda inner: st.one_of(*nested(inner).values()), max_leaves=2)
WORDS = {**PLAIN, **nested(ANY_WORD)}

SCHEMA = {
    "wage": pl.Int64,
    "income": pl.Int64,
    "contract_value": pl.Int64,
    "days": pl.Int64,
    "risk": pl.String,
    "level": pl.Int64,
    "lowest_wage": pl.Int64,
    "risk_class": pl.Int64,
    "sector": pl.String,
    "member": pl.Boolean,
    INDUSTRY: pl.Boolean,
    LABOUR_INTENSIVE_GROUP: pl.Boolean,
    COVID_GROUP: pl.Boolean,
    NON_WAGE_GROUP: pl.Boolean,
}


def people(money: st.SearchStrategy[Rupiah]) -> st.SearchStrategy[Facts]:
    """A person of whom everything is known."""
    facts: dict[str, st.SearchStrategy[Fact]] = {
        "wage": money,
        "income": money,
        "contract_value": money,
        "days": st.integers(0, 3_000),
        "risk": st.sampled_from(CLASSES),
        "level": st.sampled_from((1, 2, 3)),
        "lowest_wage": money,
        "risk_class": st.sampled_from((1, 2, 3, 4, 5)),
        "sector": st.sampled_from(("transport", "other")),
        "member": st.booleans(),
        INDUSTRY: st.booleans(),
        LABOUR_INTENSIVE_GROUP: st.booleans(),
        COVID_GROUP: st.booleans(),
        NON_WAGE_GROUP: st.booleans(),
    }
    return st.fixed_dictionaries(facts)


PEOPLE = st.lists(people(MONEY), max_size=6)
RICH = st.lists(people(st.one_of(MONEY, st.integers(0, 10**12).map(Rp))), max_size=6)


# --- the oracles ------------------------------------------------------------------------------------------------------


def exactly(value: Fraction, rounding: Rounding) -> Rupiah:
    """The rounding as the dictionary explains it, in fractions of sen, of what is not negative."""
    steps = value / rounding.step
    whole = floor(steps)
    up: dict[Direction, bool] = {
        "down": False,
        "up": steps > whole,
        "half up": steps - whole >= Fraction(1, 2),
    }
    return Rupiah.of_sen((whole + up[rounding.direction]) * rounding.step)


def fraction(rate: Rate) -> Fraction:
    """The rate as Python's own exact number."""
    return Fraction(rate.numerator, rate.denominator)


def written(amount: Rupiah | Multiple) -> Rupiah:
    """What the law writes, multiplied out."""
    return amount.total if isinstance(amount, Multiple) else amount


def in_a_column(fact: Fact | None) -> int | str | bool | None:
    """The fact as a column holds it: money in whole sen, and nothing where it is not known."""
    return fact.sen if isinstance(fact, Rupiah) else fact


def over_columns(word: Tariff, persons: Iterable[Facts], day: date) -> dict[str, pl.Series]:
    """The word over a frame of the people, by every way there is to run it."""
    rows = list(persons)
    facts = {name: [in_a_column(each.get(name)) for each in rows] for name in SCHEMA}
    frame = cast("Any", pl.DataFrame(facts, schema=SCHEMA))  # neither library's signatures are complete
    stable = word.expr(Columns(nw, {name: nw.col(name) for name in SCHEMA}), day).alias("due")
    native = word.expr(Columns(pl, {name: pl.col(name) for name in SCHEMA}), day).alias("due")
    wrapped, lazily = nw.from_native(frame), nw.from_native(frame.lazy())
    return {
        "narwhals": wrapped.with_columns(stable).to_native()["due"],
        "narwhals, lazy": lazily.with_columns(stable).to_native().collect()["due"],
        "polars": frame.with_columns(native)["due"],
        "polars, lazy": frame.lazy().with_columns(native).collect()["due"],
    }


def refuse_difference(word: Tariff, persons: list[Facts], day: date) -> None:
    """Fail unless each column holds, in 64-bit whole sen, what `amount` gives person by person."""
    expected = [word.amount(each, day).sen for each in persons]
    for engine, column in over_columns(word, persons, day).items():
        assert (engine, pl.Int64(), expected) == (engine, column.dtype, column.to_list())


def refuse_unexplained(word: Tariff, facts: Facts, day: date) -> None:
    """Fail unless the account comes to the amount, adds up at every level, and names an article for every line."""
    account = word.compute(facts, day)
    assert word.amount(facts, day) == account.amount
    for _, line in account.walk():
        if line.parts:
            assert sum((part.amount for part in line.parts), Rp(0)) == line.amount
        else:
            assert line.basis or not line.amount
    for lang in LANGS:
        assert "\n" not in word.formula(lang, day)


class TestEveryWord:
    """What all words have in common, for any law and any person."""

    @pytest.mark.parametrize("kind", WORDS)
    @given(data=st.data())
    def test_the_account_comes_to_the_amount(self, kind: str, data: st.DataObject) -> None:
        """`compute` and `amount` agree, the parts add up at every level, and no line is without its article."""
        word = data.draw(WORDS[kind])
        refuse_unexplained(word, data.draw(people(MONEY)), data.draw(st.sampled_from((BEFORE, AFTER))))

    @pytest.mark.parametrize("kind", WORDS)
    @FEWER
    @given(data=st.data())
    def test_columns_equal_the_amounts(self, kind: str, data: st.DataObject) -> None:
        """`expr` over a frame equals `amount` row by row: eager and lazy, through narwhals and in Polars' own words."""
        word = data.draw(WORDS[kind])
        refuse_difference(word, data.draw(PEOPLE), data.draw(st.sampled_from((BEFORE, AFTER))))

    @pytest.mark.parametrize("name", LAWS)
    @FEWER
    @given(data=st.data())
    def test_the_law_itself_over_columns(self, name: str, data: st.DataObject) -> None:
        """Real tariffs on real days, for wages of up to a million million rupiah."""
        days = DAYS if name == "WORKER_JP" else (*EARLIER_DAYS, *DAYS)
        word, day = LAWS[name], data.draw(st.sampled_from(days))
        persons = data.draw(RICH)
        refuse_difference(word, persons, day)
        for each in persons:
            refuse_unexplained(word, each, day)

    @pytest.mark.parametrize("name", SHIPPED)
    @FEWER
    @given(data=st.data())
    def test_every_tariff_of_every_programme_over_columns(self, name: str, data: st.DataObject) -> None:
        """In any month for which the package has an answer."""
        word = SHIPPED[name]
        refuse_difference(word, data.draw(RICH), data.draw(st.sampled_from(months_of(word))))

    def test_no_programme_is_left_out(self) -> None:
        """Every contribution of every segment is among the tariffs above, and so are benefits and contract values."""
        words = list(SHIPPED.values())
        for program in PROGRAMS:
            for due in program.dues:
                assert any(due.tariff is word for word in words)
        assert {"jkk._INCAPACITY", "jkk._GRANT", "jkm.CONTRACT_CONTRIBUTION"} <= SHIPPED.keys()

    @pytest.mark.parametrize("rounding", ROUNDINGS, ids=str)
    @FEWER
    @given(persons=PEOPLE, rates=st.tuples(RATES, RATES))
    def test_every_rounding_over_columns(
        self, rounding: Rounding, persons: list[Facts], rates: tuple[Rate, Rate]
    ) -> None:
        """A rounding rounds a column as it rounds an amount, ties included, in each word that rounds."""
        grants = law(Stages((Tranche(1, percent(100)), Tranche(None, percent(50)))))
        words: tuple[Tariff, ...] = (
            Share(PAID, "wage", law(rates[0]), rounding=rounding),
            Banded(
                PAID,
                "income",
                law(Bands((Band(Rp(0), Rp(50)), Band(Rp(1), Rp(150))))),
                law(rates[0]),
                rounding=rounding,
            ),
            Staged(PAID, "wage", grants, rounding=rounding),
            Tiered(PAID, "wage", law(Tiers((Tier(Rp(0), rates[0]), Tier(Rp(1), rates[1])))), rounding=rounding),
            Relieved(JHT, Relief(PAID, "member", (("", law(percent(50))),)), rounding=rounding),
        )
        for word in words:
            refuse_difference(word, persons, AFTER)

    @pytest.mark.parametrize("name", LAWS)
    def test_there_is_no_answer_outside_the_law(self, name: str) -> None:
        """All four readings refuse a day on which nothing was in force, with the nearest known day."""
        word = LAWS[name]
        facts: Facts = {
            "wage": Rp(1_000_000),
            "income": Rp(1_000_000),
            "contract_value": Rp(1_000_000),
            "days": 30,
            "risk": "rendah",
        }
        columns = Columns(nw, {column: nw.col(column) for column in SCHEMA})
        for ask in (
            lambda: word.amount(facts, UNKNOWN),
            lambda: word.compute(facts, UNKNOWN),
            lambda: word.expr(columns, UNKNOWN),
            lambda: word.formula("id", UNKNOWN),
        ):
            with pytest.raises(NotInForce, match="no rule is known for 2015-06-30; the nearest known day is 20"):
                ask()

    @pytest.mark.parametrize("name", LAWS)
    def test_a_word_is_a_value(self, name: str) -> None:
        """Equal words are equal and have one hash; a word survives storage and never changes."""
        word = LAWS[name]
        copies: list[object] = [word, copy.deepcopy(word), pickle.loads(pickle.dumps(word))]  # noqa: S301  (our own bytes)
        assert {word} == set(copies)
        with pytest.raises(FrozenInstanceError):
            word.label = PAID  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    @pytest.mark.parametrize("name", LAWS)
    def test_a_word_has_a_name_in_both_languages(self, name: str) -> None:
        """The label is what the law calls it."""
        label = LAWS[name].label
        assert label.get("id") != label.get("en")


class TestFormula:
    """What a word says of itself, with the figures of the day."""

    @pytest.mark.parametrize(
        ("word", "day", "indonesian", "english"),
        [
            (PERIODIC_GRANT, BEFORE, "24 x Rp200.000", "24 x Rp200,000"),
            (PERIODIC_GRANT, AFTER, "24 x Rp500.000", "24 x Rp500,000"),
            (FUNERAL_COST, BEFORE, "Rp3.000.000", "Rp3,000,000"),
            (FUNERAL_COST, AFTER, "Rp10.000.000", "Rp10,000,000"),
            (share("0.24", "0.3"), BEFORE, "0,24% x upah sebulan", "0.24% x monthly wage"),
            (share("0.24", "0.3"), AFTER, "0,3% x upah sebulan", "0.3% x monthly wage"),
            (share("1", of="income"), AFTER, "1% x penghasilan", "1% x income"),
            (share("1", of="contract_value"), AFTER, "1% x nilai kontrak", "1% x contract value"),
            (share("1", of="premi_harian"), AFTER, "1% x premi harian", "1% x premi harian"),
            (
                WORKER_JP,
                date(2026, 2, 28),
                "1% x upah sebulan (upah di atas Rp10.547.400 tidak dihitung)",
                "1% x monthly wage (not counting what exceeds Rp10,547,400)",
            ),
            (
                WORKER_JP,
                date(2026, 3, 1),
                "1% x upah sebulan (upah di atas Rp11.086.300 tidak dihitung)",
                "1% x monthly wage (not counting what exceeds Rp11,086,300)",
            ),
            (
                DEATH_GRANT,
                BEFORE,
                "60% x 80 x upah sebulan, paling sedikit Rp16.200.000",
                "60% x 80 x monthly wage, at least Rp16,200,000",
            ),
            (
                DEATH_GRANT,
                AFTER,
                "60% x 80 x upah sebulan, paling sedikit Rp20.000.000",
                "60% x 80 x monthly wage, at least Rp20,000,000",
            ),
            (TWO_BANDS, BEFORE, "1% x dasar menurut kelompok penghasilan", "1% x the base of the income band"),
            (TWO_BANDS, AFTER, "2% x dasar menurut kelompok penghasilan", "2% x the base of the income band"),
            (
                PU_JKK,
                AFTER,
                (
                    "sangat rendah: 0,24% x upah sebulan; rendah: 0,54% x upah sebulan; sedang: 0,89% x upah sebulan; "
                    "tinggi: 1,27% x upah sebulan; sangat tinggi: 1,74% x upah sebulan"
                ),
                (
                    "sangat rendah: 0.24% x monthly wage; rendah: 0.54% x monthly wage; sedang: 0.89% x monthly wage; "
                    "tinggi: 1.27% x monthly wage; sangat tinggi: 1.74% x monthly wage"
                ),
            ),
            (
                ByClass(PAID, "level", ((1, FUNERAL_COST), (1_000, PERIODIC_GRANT))),
                BEFORE,
                "1: Rp3.000.000; 1.000: 24 x Rp200.000",
                "1: Rp3,000,000; 1,000: 24 x Rp200,000",
            ),
            (
                STMB,
                BEFORE,
                "bulan 1 s.d. 6: 100%; bulan 7 s.d. 12: 75%; sejak bulan 13: 50%",
                "months 1 to 6: 100%; months 7 to 12: 75%; from month 13: 50%",
            ),
            (
                STMB,
                AFTER,
                "bulan 1 s.d. 12: 100%; sejak bulan 13: 50%",
                "months 1 to 12: 100%; from month 13: 50%",
            ),
            (
                JAKON_JKM,
                AFTER,
                (
                    "0,03% di atas Rp0; 0,02% di atas Rp100.000.000; 0,02% di atas Rp500.000.000; "
                    "0,01% di atas Rp1.000.000.000; 0,01% di atas Rp5.000.000.000"
                ),
                (
                    "0.03% above Rp0; 0.02% above Rp100,000,000; 0.02% above Rp500,000,000; "
                    "0.01% above Rp1,000,000,000; 0.01% above Rp5,000,000,000"
                ),
            ),
            (
                BY_SECTOR,
                BEFORE,
                "Rp3.000.000, dikurangi 50%, dikurangi 10%",
                "Rp3,000,000, less 50%, less 10%",
            ),
            (BY_SECTOR, AFTER, "Rp10.000.000, dikurangi 25%", "Rp10,000,000, less 25%"),
            (JKM.contribution(Segment.BPU), date(2020, 7, 31), "Rp6.800", "Rp6,800"),
            (JKM.contribution(Segment.BPU), date(2020, 8, 1), "Rp6.800, dikurangi 99%", "Rp6,800, less 99%"),
            (JKM.contribution(Segment.BPU), date(2021, 2, 1), "Rp6.800", "Rp6,800"),
            (
                Sum(PAID, (PERIODIC_GRANT, FUNERAL_COST)),
                BEFORE,
                "Santunan berkala (24 x Rp200.000) + Biaya pemakaman (Rp3.000.000)",
                "Periodic grant (24 x Rp200,000) + Funeral cost (Rp3,000,000)",
            ),
            (
                Sum(PAID, (PERIODIC_GRANT, FUNERAL_COST)),
                AFTER,
                "Santunan berkala (24 x Rp500.000) + Biaya pemakaman (Rp10.000.000)",
                "Periodic grant (24 x Rp500,000) + Funeral cost (Rp10,000,000)",
            ),
        ],
    )
    def test_the_formula_of_a_day(self, word: Tariff, day: date, indonesian: str, english: str) -> None:
        """One line in each language, on each side of a change of law."""
        assert (indonesian, english) == (word.formula("id", day), word.formula("en", day))

    @pytest.mark.parametrize(
        ("word", "facts", "indonesian", "english"),
        [
            (PERIODIC_GRANT, {}, "24 x Rp500.000", "24 x Rp500,000"),
            (
                DEATH_GRANT,
                {"wage": Rp(400_000)},
                "60% x 80 x Rp400.000, paling sedikit Rp20.000.000",
                "60% x 80 x Rp400,000, at least Rp20,000,000",
            ),
            (
                share("1", base_ceiling=law(Rp(10_547_400))),
                {"wage": Rp(15_000_000)},
                "1% x Rp10.547.400 (upah di atas Rp10.547.400 tidak dihitung)",
                "1% x Rp10,547,400 (not counting what exceeds Rp10,547,400)",
            ),
            (
                TWO_BANDS,
                {"income": Rp(1_499_000)},
                "2% x dasar Rp1.000.000 (penghasilan Rp1.499.000)",
                "2% x base Rp1,000,000 (income Rp1,499,000)",
            ),
        ],
    )
    def test_how_an_amount_was_reckoned(self, word: Tariff, facts: Facts, indonesian: str, english: str) -> None:
        """The account of a person puts the person's own figures into the formula."""
        how = word.compute(facts, AFTER).how
        assert how is not None
        assert (indonesian, english) == (how.get("id"), how.get("en"))


class TestLump:
    """A fixed sum: sebesar Rp …, 24 x Rp …."""

    def test_the_day_chooses_the_row(self) -> None:
        """4.8 million until 1 December 2019, 12 million from the day after, each with its article."""
        before, after = PERIODIC_GRANT.compute({}, BEFORE), PERIODIC_GRANT.compute({}, AFTER)
        assert (Rp(4_800_000), Rp(12_000_000)) == (before.amount, after.amount)
        assert ((PLACE,), (AMENDED,)) == (before.citations, after.citations)

    def test_a_multiple_is_written_as_the_law_writes_it(self) -> None:
        """So many times an amount, in both languages, and what it comes to."""
        multiple = Multiple(24, Rp(200_000))
        assert ("24 x Rp200.000", "24 x Rp200,000") == (f"{multiple:id}", f"{multiple:en}")
        assert ("24 x Rp200.000", "24 x Rp200.000") == (str(multiple), f"{multiple}")
        assert Rp(4_800_000) == multiple.total

    @pytest.mark.parametrize(
        ("times", "error", "sentence"),
        [
            (0, ValueError, "times must be at least 1, not 0."),
            (True, TypeError, "times must be a whole number (int), not True (bool)."),
            (1.5, TypeError, "times must be a whole number (int), not 1.5 (float)."),
        ],
    )
    def test_an_impossible_multiple_is_refused(self, times: Any, error: type[Exception], sentence: str) -> None:
        """A multiple counts at least one."""
        with pytest.raises(error) as caught:
            Multiple(times, Rp(200_000))
        assert sentence == str(caught.value)


class TestShare:
    """A rate: … % dari Upah."""

    @given(
        facts=people(MONEY),
        rate=RATES,
        times=st.integers(1, 80),
        ceiling=st.none() | MONEY,
        least=st.none() | AMOUNTS_WRITTEN,
        rounding=ROUNDED,
    )
    def test_the_arithmetic(
        self,
        facts: Facts,
        rate: Rate,
        times: int,
        ceiling: Rupiah | None,
        least: Rupiah | Multiple | None,
        rounding: Rounding,
    ) -> None:
        """The base up to the ceiling, times the rate, rounded once, and not under the floor: against fractions."""
        word = Share(
            PAID,
            "wage",
            law(rate),
            times=times,
            base_ceiling=None if ceiling is None else law(ceiling),
            at_least=None if least is None else law(least),
            rounding=rounding,
        )
        wage = facts["wage"]
        assert isinstance(wage, Rupiah)
        base = wage if ceiling is None else min(wage, ceiling)
        due = exactly(fraction(rate) * times * base.sen, rounding)
        assert (due if least is None else max(due, written(least))) == word.amount(facts, AFTER)

    @pytest.mark.parametrize(
        ("rounding", "amount"),
        [
            (Rounding.SEN, Rp(92, sen=50)),
            (Rounding.RUPIAH, Rp(93)),
            (Rounding.down(to=Rp(1)), Rp(92)),
            (Rounding.up(to=Rp(1)), Rp(93)),
            (Rounding.down(to=Rp(100)), Rp(0)),
            (Rounding.up(to=Rp(100)), Rp(100)),
            (Rounding.half_up(to=Rp(100)), Rp(100)),
            (Rounding.half_up(to=Rp(185)), Rp(185)),
        ],
    )
    def test_a_tie(self, rounding: Rounding, amount: Rupiah) -> None:
        """2,500 x 3.7 % = 92.5, exactly between two rupiah: each rounding goes its way, in columns too."""
        word, person = share("3.7", rounding=rounding), {**SOMEBODY, "wage": Rp(2_500)}
        assert amount == word.amount(person, AFTER)
        refuse_difference(word, [person], AFTER)

    @pytest.mark.parametrize(
        ("rounding", "amount"),
        [
            (Rounding.SEN, Rp(102_607, sen=81)),
            (Rounding.RUPIAH, Rp(102_608)),
            (Rounding.down(to=Rp(100)), Rp(102_600)),
            (Rounding.up(to=Rp(100)), Rp(102_700)),
        ],
    )
    def test_the_operators_own_bill(self, rounding: Rounding, amount: Rupiah) -> None:
        """Form 2a of August 2026: 3.7 % of a wage of 2,773,184, to the sen unless said otherwise."""
        assert amount == share("3.7", rounding=rounding).amount({"wage": Rp(2_773_184)}, AFTER)
        assert Rounding.SEN == share("3.7").rounding

    def test_half_a_sen_goes_up(self) -> None:
        """1 % of 50 sen is half a sen."""
        person = {**SOMEBODY, "wage": Rp(0, sen=50)}
        assert Rp(0, sen=1) == share("1").amount(person, AFTER)
        refuse_difference(share("1"), [person], AFTER)

    @pytest.mark.parametrize(
        ("wage", "day", "amount"),
        [
            (5_000_000, "2025-03-01", 50_000),
            (10_547_400, "2026-02-28", 105_474),
            (15_000_000, "2026-02-28", 105_474),
            (11_086_299, "2026-03-01", 110_863),
            (11_086_300, "2026-03-01", 110_863),
            (15_000_000, "2026-03-01", 110_863),
        ],
    )
    def test_a_ceiling(self, wage: int, day: str, amount: int) -> None:
        """JP: 1 % of the wage up to the ceiling of the month (published tables of 2025 and 2026)."""
        on = date.fromisoformat(day)
        assert Rp(amount) == WORKER_JP.amount({"wage": Rp(wage)}, on).rounded(Rounding.RUPIAH)

    def test_the_ceiling_is_one_sen_wide(self) -> None:
        """A sen below the ceiling counts, a sen above it does not."""
        word = share("100", base_ceiling=law(Rp(1_000)))
        below, at, above = ({**SOMEBODY, "wage": Rupiah.of_sen(sen)} for sen in (99_999, 100_000, 100_001))
        assert [99_999, 100_000, 100_000] == [word.amount(each, AFTER).sen for each in (below, at, above)]
        refuse_difference(word, [below, at, above], AFTER)

    @pytest.mark.parametrize(
        ("wage", "day", "amount"),
        [
            (1_000_000, BEFORE, 48_000_000),
            (337_499, BEFORE, 16_200_000),
            (337_500, BEFORE, 16_200_000),
            (337_501, BEFORE, 16_200_048),
            (400_000, AFTER, 20_000_000),
            (3_000_000, AFTER, 144_000_000),
        ],
    )
    def test_a_floor(self, wage: int, day: date, amount: int) -> None:
        """60 % x 80 x wage, at least the lump sum of JKM."""
        assert Rp(amount) == DEATH_GRANT.amount({"wage": Rp(wage)}, day)

    def test_the_floor_stands_after_rounding(self) -> None:
        """What is rounded is the share; the floor is paid as it is written."""
        word = share("1", at_least=law(Rp(150)), rounding=Rounding.down(to=Rp(100)))
        assert (Rp(150), Rp(200)) == tuple(word.amount({"wage": Rp(wage)}, AFTER) for wage in (19_900, 20_000))

    def test_every_article_is_named(self) -> None:
        """The rate, the ceiling and the floor each have their own place in the law."""
        floor_at = Dated.of(PAID, since("2015-07-01", Rp(1_000), PP_46_2015.pasal(16)))
        account = evolve(WORKER_JP, at_least=floor_at).compute({"wage": Rp(5_000_000)}, date(2026, 3, 1))
        assert [
            "PP 45/2015 Pasal 28",
            "PP 45/2015 Pasal 29",
            "PP 46/2015 Pasal 16",
        ] == [source.citation.short for source in account.basis]

    def test_an_account_is_as_well_verified_as_its_weakest_figure(self) -> None:
        """A floor that was only reported makes the whole amount reported."""
        hearsay = Dated.of(PAID, reported("2015-07-01", Rp(1_000), PLACE, seen_in=_SEEN))
        facts: Facts = {"wage": Rp(1_000_000)}
        assert Evidence.READ is share("1").compute(facts, AFTER).evidence
        assert Evidence.REPORTED is share("1", at_least=hearsay).compute(facts, AFTER).evidence


class TestBanded:
    """An annex: sesuai Lampiran …."""

    @pytest.mark.parametrize(
        ("income", "day", "amount"),
        [
            (0, BEFORE, 10_000),
            (1_099_000, BEFORE, 10_000),
            (1_099_999, BEFORE, 10_000),
            (1_100_000, BEFORE, 12_000),
            (900_000_000, BEFORE, 12_000),
            (1_100_000, AFTER, 20_000),
            (1_499_999, AFTER, 20_000),
            (1_500_000, AFTER, 32_000),
        ],
    )
    def test_the_band_of_an_income(self, income: int, day: date, amount: int) -> None:
        """An income belongs to the last band it reaches, by the table and the rate of the day."""
        person = {**SOMEBODY, "income": Rp(income)}
        assert Rp(amount) == TWO_BANDS.amount(person, day)
        refuse_difference(TWO_BANDS, [person], day)

    def test_a_bound_is_one_sen_wide(self) -> None:
        """The last sen below a bound belongs to the lower band."""
        below, at = ({**SOMEBODY, "income": Rupiah.of_sen(sen)} for sen in (109_999_999, 110_000_000))
        assert [Rp(10_000), Rp(12_000)] == [TWO_BANDS.amount(each, BEFORE) for each in (below, at)]
        refuse_difference(TWO_BANDS, [below, at], BEFORE)

    def test_the_annex_and_the_rate_are_both_named(self) -> None:
        """The account cites the table and the rate."""
        table = Dated.of(PAID, since("2015-07-01", Bands((Band(Rp(0), Rp(1)),)), PP_44_2015.lampiran("II")))
        account = evolve(TWO_BANDS, bands=table).compute({"income": Rp(1)}, BEFORE)
        assert ["PP 44/2015 Lampiran II", PLACE.short] == [source.citation.short for source in account.basis]

    @given(rising(MONEY, Band).map(Bands), MONEY)
    def test_the_band_is_the_last_one_reached(self, table: Bands, income: Rupiah) -> None:
        """Looked for one after the other, without any search."""
        assert [band for band in table.bands if band.lower <= income][-1] == table.of(income)

    def test_no_income_is_negative(self) -> None:
        """Below Rp0 there is no band, and certainly not the highest."""
        with pytest.raises(ValueError, match=r"^an income cannot be negative: Rp\(-1\)\.$"):
            Bands((Band(Rp(0), Rp(1)), Band(Rp(5), Rp(2)))).of(Rp(-1))

    @pytest.mark.parametrize(
        "bands",
        [
            (),
            (Band(Rp(1), Rp(1)),),
            (Band(Rp(0), Rp(1)), Band(Rp(0), Rp(2))),
            (Band(Rp(0), Rp(1)), Band(Rp(5), Rp(2)), Band(Rp(4), Rp(3))),
        ],
    )
    def test_a_table_with_holes_is_refused(self, bands: tuple[Band, ...]) -> None:
        """A table begins at Rp0 and goes up."""
        with pytest.raises(ValueError, match=r"^a table of bands begins at Rp0 and each band begins above the one bef"):
            Bands(bands)

    def test_the_table_shows_itself(self) -> None:
        """As the annex prints it, and in one phrase."""
        table = TWO_BANDS.bands.on(BEFORE).value
        assert ("2 kelompok", "2 bands", "2 kelompok") == (f"{table:id}", f"{table:en}", f"{table}")
        for lang, words in (
            ("id", ("Kelompok penghasilan", "Penghasilan mulai", "Dasar", "Rp1.100.000", "Rp1.200.000")),
            ("en", ("Income bands", "Income from", "Base", "Rp1,100,000", "Rp1,200,000")),
        ):
            text = table.as_document(cast("Lang", lang)).text()
            assert [] == [word for word in words if word not in text]


class TestByClass:
    """A class: tingkat risiko …."""

    @pytest.mark.parametrize(
        ("risk", "wage", "amount", "source"),
        [
            ("sangat rendah", 4_000_000, 9_600, "half of it 4,800 under PP 7/2025 (derived)"),
            ("rendah", 5_000_000, 27_000, "hreasily help page"),
            ("sedang", 10_000_000, 89_000, "fame.grid.id/read/464028442"),
            ("sedang", 3_000_000, 26_700, "a daily wage of 120,000 x 25 (derived)"),
            ("tinggi", 1_000_000, 12_700, "PP 44/2015 Pasal 16 ayat (1) huruf d"),
            ("sangat tinggi", 3_000_000, 52_200, "blog.jasabayar.zone.id"),
        ],
    )
    def test_the_five_levels_of_risk(self, risk: str, wage: int, amount: int, source: str) -> None:
        """PP 44/2015 Pasal 16: 0.24, 0.54, 0.89, 1.27 and 1.74 % of the monthly wage."""
        account = PU_JKK.compute({"risk": risk, "wage": Rp(wage)}, AFTER)
        assert Rp(amount) == account.amount, source
        assert f"Iuran JKK, risiko {risk}" == account.label.id

    def test_the_two_contributions_of_a_wage(self) -> None:
        """A wage of 10,000,000 at medium risk: JKK 89,000 and JKM 30,000 (fame.grid.id/read/464028442)."""
        both = Sum(PAID, (PU_JKK, PU_JKM)).compute({"risk": "sedang", "wage": Rp(10_000_000)}, AFTER)
        assert [Rp(89_000), Rp(30_000)] == [part.amount for part in both.parts]
        assert Rp(119_000) == both.amount

    def test_a_class_may_be_a_number(self) -> None:
        """Levels are counted where the law counts them; True is not the number one."""
        word = ByClass(PAID, "level", ((1, FUNERAL_COST), (2, PERIODIC_GRANT)))
        assert [Rp(10_000_000), Rp(12_000_000)] == [word.amount({"level": level}, AFTER) for level in (1, 2)]
        with pytest.raises(ValueError, match=r"^level cannot be True\. Valid: '1', '2'\.$"):
            word.amount({"level": True}, AFTER)

    def test_without_classes_there_is_no_word(self) -> None:
        """A list of no classes could answer nothing."""
        with pytest.raises(ValueError, match=r"^Iuran \(Contribution\) needs at least one class\.$"):
            ByClass(PAID, "risk", ())


class TestStaged:
    """Stages: … bulan pertama …."""

    @pytest.mark.parametrize(
        ("wage", "days", "day", "amount"),
        [
            (3_000_000, 0, AFTER, 0),
            (3_000_000, 14 * 30, AFTER, 39_000_000),
            (3_000_000, 14 * 30, BEFORE, 34_500_000),
            (3_000_000, 20 * 30, AFTER, 48_000_000),
            (3_000_000, 20 * 30, BEFORE, 43_500_000),
            (1_000_000, 12 * 30, AFTER, 12_000_000),
            (1_000_000, 13 * 30, AFTER, 12_500_000),
        ],
    )
    def test_worked_figures(self, wage: int, days: int, day: date, amount: int) -> None:
        """Until 1 December 2019 100, 75 and 50 % by half-years; since then a year at 100 %, then 50 % (derived)."""
        person = {**SOMEBODY, "wage": Rp(wage), "days": days}
        assert Rp(amount) == STMB.amount(person, day)
        refuse_difference(STMB, [person], day)

    def test_a_day(self) -> None:
        """A base of 1,000,000 gives about Rp33,000 a day (liputan6.com 5492793): a thirtieth."""
        assert Rp(33_333, sen=33) == STMB.amount({"wage": Rp(1_000_000), "days": 1}, AFTER)

    @pytest.mark.parametrize(
        ("day", "parts"),
        [(BEFORE, [18_000_000, 13_500_000, 3_000_000]), (AFTER, [36_000_000, 3_000_000])],
    )
    def test_one_line_for_each_stage(self, day: date, parts: list[int]) -> None:
        """Fourteen months on a wage of 3,000,000, stage by stage."""
        account = STMB.compute({"wage": Rp(3_000_000), "days": 420}, day)
        assert [Rp(part) for part in parts] == [part.amount for part in account.parts]

    def test_the_lines_say_how_long_a_stage_was(self) -> None:
        """Each line has its rate, its days and the wage, in both languages."""
        account = STMB.compute({"wage": Rp(3_000_000), "days": 361}, AFTER)
        assert [
            ("100% x 360/30 x Rp3.000.000", "100% x 360/30 x Rp3,000,000"),
            ("50% x 1/30 x Rp3.000.000", "50% x 1/30 x Rp3,000,000"),
        ] == [(part.how.get("id"), part.how.get("en")) for part in account.parts if part.how is not None]

    def test_a_stage_that_is_not_reached_has_no_line(self) -> None:
        """On the last day of the first stage there is one line; no days have none, and still their article."""
        assert [1, 2, 0] == [
            len(STMB.compute({"wage": Rp(3_000_000), "days": days}, BEFORE).parts) for days in (180, 181, 0)
        ]
        assert ("PP 44/2015 Lampiran III",) == tuple(
            place.short for place in STMB.compute({"wage": Rp(3_000_000), "days": 0}, BEFORE).citations
        )

    @given(facts=people(MONEY), stages=STAGES, rounding=ROUNDED)
    def test_the_arithmetic(self, facts: Facts, stages: Stages, rounding: Rounding) -> None:
        """Each stage takes its months of thirty days and is rounded by itself: against fractions."""
        word = Staged(PAID, "wage", law(stages), rounding=rounding)
        wage, left = facts["wage"], facts["days"]
        assert isinstance(wage, Rupiah)
        assert isinstance(left, int)
        total = Rp(0)
        for stage in stages.stages:
            days = left if stage.months is None else min(left, 30 * stage.months)
            total += exactly(fraction(stage.rate) * days / 30 * wage.sen, rounding)
            left -= days
        assert total == word.amount(facts, AFTER)

    def test_the_days_may_have_another_name(self) -> None:
        """The fact that counts the days is named by the word."""
        word = evolve(STMB, days="months_off_in_days")
        assert Rp(3_000_000) == word.amount({"wage": Rp(3_000_000), "months_off_in_days": 30}, AFTER)

    LIMITED = Staged(PAID, "wage", law(Stages((Tranche(6, percent(100)), Tranche(6, percent(75))))))

    def test_a_benefit_may_end(self) -> None:
        """Where the last stage has an end, its last day is paid, and the frame pays the same."""
        person = {**SOMEBODY, "wage": Rp(3_000_000), "days": 360}
        assert Rp(31_500_000) == self.LIMITED.amount(person, BEFORE)
        refuse_difference(self.LIMITED, [person], BEFORE)

    @pytest.mark.parametrize(("days", "many"), [(361, 1), (400, 40)])
    def test_a_day_too_many_is_refused(self, days: int, many: int) -> None:
        """The refusal names the article, the longest time and what is beyond it."""
        for ask in (self.LIMITED.amount, self.LIMITED.compute):
            with pytest.raises(ValueError, match="lasts at most") as caught:
                ask({"wage": Rp(3_000_000), "days": days}, BEFORE)
            assert f"Iuran lasts at most 12 months by {PLACE.short}; {many} day(s) too many." == str(caught.value)

    @pytest.mark.parametrize(
        "stages",
        [
            (),
            (Tranche(0, Rate.WHOLE),),
            (Tranche(-1, Rate.WHOLE),),
            (Tranche(0, Rate.WHOLE), Tranche(None, Rate.WHOLE)),
            (Tranche(6, Rate.WHOLE), Tranche(-6, Rate.WHOLE), Tranche(None, Rate.WHOLE)),
            (Tranche(None, Rate.WHOLE), Tranche(6, Rate.WHOLE)),
            (Tranche(None, Rate.WHOLE), Tranche(None, Rate.WHOLE)),
        ],
    )
    def test_impossible_stages_are_refused(self, stages: tuple[Tranche, ...]) -> None:
        """Each stage lasts a month or more, and only the last may be without end."""
        with pytest.raises(ValueError, match=r"^stages stand in order, each of one month or more, and only the last "):
            Stages(stages)

    def test_stages_speak_indonesian_unless_asked(self) -> None:
        """An empty format is Indonesian."""
        assert "bulan 1 s.d. 6: 100%; bulan 7 s.d. 12: 75%" == f"{self.LIMITED.stages.on(BEFORE).value}"


class TestTiered:
    """Slices: … ditambah … % dari selisih."""

    @pytest.mark.parametrize(
        ("contract", "jkk", "jkm", "source"),
        [
            (80_000_000, 168_000, 24_000, "blog.jasabayar.zone.id"),
            (100_000_000, 210_000, 30_000, "PP 44/2015 Pasal 54 and 55, huruf a"),
            (180_000_000, 346_000, 46_000, "the official explanation of Pasal 54 and 55"),
            (500_000_000, 890_000, 110_000, "derived"),
            (850_000_000, 1_345_000, 180_000, "derived"),
            (1_000_000_000, 1_540_000, 210_000, "derived"),
            (1_200_000_000, 1_760_000, 230_000, "derived"),
            (5_000_000_000, 5_940_000, 610_000, "derived"),
            (6_000_000_000, 6_840_000, 710_000, "derived"),
            (7_500_000_000, 8_190_000, 860_000, "derived"),
            (10_000_000_000, 10_440_000, 1_110_000, "derived"),
        ],
    )
    def test_worked_figures(self, contract: int, jkk: int, jkm: int, source: str) -> None:
        """Construction contracts: each rate applies to its own slice only."""
        person = {**SOMEBODY, "contract_value": Rp(contract)}
        account = JAKON.compute(person, AFTER)
        assert [Rp(jkk), Rp(jkm)] == [part.amount for part in account.parts], source
        refuse_difference(JAKON, [person], AFTER)

    def test_the_slices_of_the_official_example(self) -> None:
        """Rp180.000.000: 0,21% x Rp100.000.000 = Rp210.000 and 0,17% x Rp80.000.000 = Rp136.000."""
        account = JAKON_JKK.compute({"contract_value": Rp(180_000_000)}, AFTER)
        assert [
            ("0,21% x Rp100.000.000", Rp(210_000)),
            ("0,17% x Rp80.000.000", Rp(136_000)),
        ] == [(part.how.get("id"), part.amount) for part in account.parts if part.how is not None]

    @pytest.mark.parametrize(
        ("word", "rows"),
        [
            (
                JAKON_JKK,
                [
                    (5_000_000_000, 5_940_000, "0.09"),
                    (1_000_000_000, 1_540_000, "0.11"),
                    (500_000_000, 890_000, "0.13"),
                    (100_000_000, 210_000, "0.17"),
                    (0, 0, "0.21"),
                ],
            ),
            (
                JAKON_JKM,
                [
                    (5_000_000_000, 610_000, "0.01"),
                    (1_000_000_000, 210_000, "0.01"),
                    (500_000_000, 110_000, "0.02"),
                    (100_000_000, 30_000, "0.02"),
                    (0, 0, "0.03"),
                ],
            ),
        ],
    )
    @given(contract=st.integers(0, 10**13).map(Rupiah.of_sen))
    @example(contract=Rp(100_000_000))
    @example(contract=Rp(100_000_000, sen=1))
    @example(contract=Rp(5_000_000_000, sen=49))
    def test_as_the_article_words_it(self, word: Tiered, rows: list[tuple[int, int, str]], contract: Rupiah) -> None:
        """The contribution fixed at the bound, and the rate of what exceeds it."""
        above, fixed, rate = next(row for row in rows if Rp(row[0]) < contract or row[0] == 0)
        due = fixed * 100 + Fraction(rate) / 100 * (contract.sen - 100 * above)
        assert exactly(due, Rounding.SEN) == word.amount({"contract_value": contract}, AFTER)

    @given(rising(RATES, Tier).map(Tiers), MONEY)
    def test_the_slices_are_the_amount(self, tiers: Tiers, amount: Rupiah) -> None:
        """The slices add up to the amount, in the order of the tiers, and none is empty."""
        slices = tiers.slices(amount)
        assert amount == sum((part for _, part in slices), Rp(0))
        assert [] == [part for _, part in slices if part <= Rp(0)]
        assert [tier for tier in tiers.tiers if tier.above < amount] == [tier for tier, _ in slices]

    @pytest.mark.parametrize(
        "tiers",
        [
            (),
            (Tier(Rp(1), Rate.WHOLE),),
            (Tier(Rp(0), Rate.WHOLE), Tier(Rp(0), Rate.NONE)),
            (Tier(Rp(0), Rate.WHOLE), Tier(Rp(5), Rate.NONE), Tier(Rp(4), Rate.NONE)),
        ],
    )
    def test_tiers_with_holes_are_refused(self, tiers: tuple[Tier, ...]) -> None:
        """Tiers begin at Rp0 and go up."""
        with pytest.raises(ValueError, match=r"^tiers begin at Rp0 and each begins above the one before\.$"):
            Tiers(tiers)

    def test_nothing_pays_nothing(self) -> None:
        """A contract of Rp0 has no slices, and still its article."""
        account = JAKON_JKK.compute({"contract_value": Rp(0)}, AFTER)
        assert (Rp(0), (), "PP 44/2015 Pasal 54 ayat (2)") == (
            account.amount,
            account.parts,
            account.citations[0].short,
        )

    def test_tiers_speak_indonesian_unless_asked(self) -> None:
        """An empty format is Indonesian."""
        assert "0,21% di atas Rp0" == f"{Tiers((Tier(Rp(0), percent('0.21')),))}"


class TestRelieved:
    """A relief: keringanan, penyesuaian."""

    @pytest.mark.parametrize(
        ("day", "inside", "amount"),
        [
            ("2025-01-31", True, 9_600),
            ("2025-02-01", True, 4_800),
            ("2025-03-01", False, 9_600),
            ("2026-01-31", True, 4_800),
            ("2026-02-01", True, 9_600),
        ],
    )
    def test_half_for_a_time_and_a_group(self, day: str, inside: bool, amount: int) -> None:
        """PP 7/2025: wage 4,000,000 in group I, 0.120 % in the industries named, February 2025 to January 2026."""
        facts: Facts = {"risk": "sangat rendah", "wage": Rp(4_000_000), INDUSTRY: inside}
        assert Rp(amount) == LABOUR_INTENSIVE.amount(facts, date.fromisoformat(day))

    @pytest.mark.parametrize(
        ("risk", "wage", "bill"), [("sangat rendah", 3_000_000, 3_600), ("sedang", 3_000_000, 13_350)]
    )
    def test_the_bill_of_a_textile_firm(self, risk: str, wage: int, bill: int) -> None:
        """April 2025: half of the bill of each group (derived)."""
        facts: Facts = {"risk": risk, "wage": Rp(wage), INDUSTRY: True}
        assert Rp(bill) == LABOUR_INTENSIVE.amount(facts, date(2025, 4, 1))

    def test_a_relief_that_pauses(self) -> None:
        """Between the months of two classes nobody is relieved, and nobody is asked who belongs to the group."""
        place = PP_44_2015.whole()
        early, late = (
            Dated.of(
                Text(id=f"Keringanan {month}", en=f"Relief {month}"),
                reported(f"2025-0{month}-01", percent(50), place, seen_in=("https://example.org",)),
                lapsed(f"2025-0{month + 1}-01", place),
            )
            for month in (1, 4)
        )
        relief = Relief(Text(id="Jeda", en="Pause"), "inside", (("early", early), ("late", late)), key="sector")
        paused = Relieved(Lump(Text(id="Iuran", en="Contribution"), jkm.MONTHLY), relief)
        facts: Facts = {"inside": True, "sector": "late"}
        days = [date(2025, month, 1) for month in (1, 2, 4, 5)]
        assert [6_800, 6_800, 3_400, 6_800] == [paused.compute(facts, day).amount.sen // 100 for day in days]
        assert relief.on({}, days[1]) is None

    def test_one_percent_of_a_marginal_tariff(self) -> None:
        """PP 49/2020 Pasal 12: one percent of the whole scheme, 1,800 on a contract of 850 million."""
        facts: Facts = {"contract_value": Rp(850_000_000), COVID_GROUP: True}
        assert (Rp(180_000), Rp(1_800), Rp(180_000)) == tuple(
            COVID_JAKON.amount(facts, day) for day in (date(2020, 7, 31), date(2020, 8, 1), date(2021, 2, 1))
        )

    def test_the_waived_part_is_a_line_of_its_own(self) -> None:
        """The account shows the contribution before relief and what is waived, each with its article."""
        facts: Facts = {"risk": "sangat rendah", "wage": Rp(4_000_000), INDUSTRY: True}
        account = LABOUR_INTENSIVE.compute(facts, date(2025, 3, 1))
        before, waived = account.parts
        assert [
            ("Iuran JKK, risiko sangat rendah, sebelum keringanan", "0,24% x Rp4.000.000", Rp(9_600)),
            ("Penyesuaian iuran PP 7/2025", "50% dari Rp9.600 dibebaskan", Rp(-4_800)),
        ] == [(part.label.get("id"), part.how.get("id"), part.amount) for part in (before, waived) if part.how]
        assert [
            ("JKK contribution, risk sangat rendah, before relief", "0.24% x Rp4,000,000"),
            ("Adjustment of PP 7/2025", "50% of Rp9,600 waived"),
        ] == [(part.label.get("en"), part.how.get("en")) for part in (before, waived) if part.how]
        assert ["PP 44/2015 Pasal 16 ayat (1) huruf a", "PP 7/2025 Pasal 4 ayat (1)"] == [
            place.short for place in account.citations
        ]

    def test_who_is_not_relieved_sees_no_relief(self) -> None:
        """Outside the group, or outside the time, the account is that of the plain tariff."""
        facts: Facts = {"risk": "rendah", "wage": Rp(4_000_000), INDUSTRY: False}
        plain = PU_JKK.compute(facts, AFTER)
        assert plain == LABOUR_INTENSIVE.compute(facts, date(2025, 3, 1))
        assert plain == LABOUR_INTENSIVE.compute({**facts, INDUSTRY: True}, date(2026, 2, 1))

    def test_the_group_is_asked_only_while_a_relief_is_in_force(self) -> None:
        """Where no relief can apply, nobody needs to know who belongs to its group."""
        facts: Facts = {"risk": "rendah", "wage": Rp(4_000_000)}
        assert Rp(21_600) == LABOUR_INTENSIVE.amount(facts, date(2026, 2, 1))

    def test_the_class_is_asked_only_of_the_group(self) -> None:
        """Who does not belong to the group needs no sector."""
        assert Rp(10_000_000) == BY_SECTOR.amount({"member": False}, AFTER)

    @pytest.mark.parametrize(
        ("day", "sector", "amount"),
        [
            (BEFORE, "transport", 1_500_000),
            (BEFORE, "other", 2_700_000),
            (AFTER, "transport", 7_500_000),
            (AFTER, "other", 7_500_000),
        ],
    )
    def test_each_class_has_its_own_history(self, day: date, sector: str, amount: int) -> None:
        """The sector chooses the rate of the day."""
        person = {**SOMEBODY, "member": True, "sector": sector}
        assert Rp(amount) == BY_SECTOR.amount(person, day)
        refuse_difference(BY_SECTOR, [person], day)

    def test_one_class_may_be_relieved_while_another_is_not(self) -> None:
        """A class whose history has not begun has no relief yet."""
        later = Dated.of(PAID, since("2020-01-01", percent(50), PLACE))
        word = Relieved(
            FUNERAL_COST, Relief(PAID, "member", (("transport", law(percent(50))), ("other", later)), key="sector")
        )
        persons: list[Facts] = [{**SOMEBODY, "member": True, "sector": sector} for sector in ("transport", "other")]
        assert [Rp(5_000_000), Rp(10_000_000)] == [word.amount(each, AFTER) for each in persons]
        refuse_difference(word, persons, AFTER)

    @pytest.mark.parametrize(
        ("day", "transport", "other"),
        [
            ("2019-12-31", 10_000_000, 10_000_000),
            ("2020-01-01", 10_000_000, 5_000_000),
            ("2020-04-01", 10_000_000, 10_000_000),
            ("2020-07-01", 7_500_000, 5_000_000),
            ("2020-08-01", 7_500_000, 10_000_000),
            ("2020-09-01", 10_000_000, 10_000_000),
        ],
    )
    def test_a_relief_may_come_and_go(self, day: str, transport: int, other: int) -> None:
        """Before it, between its times and after it there is none, whichever class is written first."""
        gone = lapsed("2020-09-01", PLACE)
        late = Dated.of(PAID, since("2020-07-01", percent(25), PLACE), gone)
        twice = Dated.of(
            PAID,
            since("2020-01-01", percent(50), PLACE),
            lapsed("2020-04-01", PLACE),
            since("2020-07-01", percent(50), PLACE),
            lapsed("2020-08-01", PLACE),
        )
        word = Relieved(FUNERAL_COST, Relief(PAID, "member", (("transport", late), ("other", twice)), key="sector"))
        persons: list[Facts] = [{**SOMEBODY, "member": True, "sector": sector} for sector in ("transport", "other")]
        on = date.fromisoformat(day)
        assert [Rp(transport), Rp(other)] == [word.amount(each, on) for each in persons]
        refuse_difference(word, persons, on)

    def test_a_relief_of_no_class_relieves_nobody(self) -> None:
        """A key without classes is the plain tariff."""
        word = Relieved(FUNERAL_COST, Relief(PAID, "member", (), key="sector"))
        assert (Rp(10_000_000), "Rp10.000.000") == (word.amount({}, AFTER), word.formula("id", AFTER))
        refuse_difference(word, [SOMEBODY], AFTER)

    def test_what_is_due_is_rounded_and_the_rest_is_waived(self) -> None:
        """Half of Rp0,03 is due as two sen: what is waived is the difference."""
        word = Relieved(Lump(PAID, law(Rp(0, sen=3))), Relief(PAID, "member", (("", law(percent(50))),)))
        assert [3, -1] == [part.amount.sen for part in word.compute({"member": True}, AFTER).parts]
        whole = evolve(word, rounding=Rounding.RUPIAH)
        assert [3, -3] == [part.amount.sen for part in whole.compute({"member": True}, AFTER).parts]

    @pytest.mark.parametrize(
        ("waived", "key"),
        [
            ((), ""),
            ((("", law(percent(50))), ("other", law(percent(10)))), ""),
            ((("other", law(percent(50))),), ""),
            ((("other", law(percent(50))), ("other", law(percent(10)))), "sector"),
        ],
    )
    def test_an_ambiguous_relief_is_refused(self, waived: tuple[tuple[str, Dated[Rate]], ...], key: str) -> None:
        """One history for each class, or a single one for everybody."""
        with pytest.raises(ValueError, match=r"^Iuran: a relief has one history for each class of its key, or one und"):
            Relief(PAID, "member", waived, key)


class TestSum:
    """Several together: meliputi a, b, c."""

    @pytest.mark.parametrize(
        ("wage", "day", "amount"),
        [
            (1_000_000, BEFORE, 55_800_000),
            (1_000_000, AFTER, 70_000_000),
            (400_000, AFTER, 42_000_000),
            (3_000_000, AFTER, 166_000_000),
        ],
    )
    def test_a_death_by_work_accident(self, wage: int, day: date, amount: int) -> None:
        """48 wages, the periodic grant and the funeral (liputan6.com 5492793; the others derived)."""
        account = DEATH.compute({"wage": Rp(wage)}, day)
        assert Rp(amount) == account.amount
        assert ["Death grant", "Periodic grant", "Funeral cost"] == [part.label.en for part in account.parts]

    def test_without_parts_there_is_no_word(self) -> None:
        """A sum of nothing is no tariff of any law."""
        with pytest.raises(ValueError, match=r"^Iuran \(Contribution\) needs at least one part\.$"):
            Sum(PAID, ())


SOMEBODY: dict[str, Fact] = {
    "wage": Rp(0),
    "income": Rp(0),
    "contract_value": Rp(0),
    "days": 0,
    "risk": "rendah",
    "level": 1,
    "sector": "other",
    "member": False,
    INDUSTRY: False,
    COVID_GROUP: False,
    NON_WAGE_GROUP: False,
}
"""A person of whom nothing matters but what a test says."""

STMB_LABEL = "Santunan sementara tidak mampu bekerja"


class TestRefusals:
    """What a word says when a fact is missing, of another type, or impossible."""

    @pytest.mark.parametrize(
        ("word", "facts", "sentence"),
        [
            (
                share("1"),
                {},
                "Iuran (Contribution) needs the fact 'wage'; the facts given are: none.",
            ),
            (
                share("1"),
                {"wages": Rp(1), "income": Rp(2)},
                "Iuran (Contribution) needs the fact 'wage'; the facts given are: 'wages', 'income'.",
            ),
            (TWO_BANDS, {}, "Iuran (Contribution) needs the fact 'income'; the facts given are: none."),
            (
                JAKON_JKM,
                {},
                (
                    "Iuran JKM jasa konstruksi (JKM contribution of construction services) needs the fact "
                    "'contract_value'; the facts given are: none."
                ),
            ),
            (
                STMB,
                {"wage": Rp(1)},
                f"{STMB_LABEL} (Temporary incapacity benefit) needs the fact 'days'; the facts given are: 'wage'.",
            ),
            (
                STMB,
                {"days": 1},
                f"{STMB_LABEL} (Temporary incapacity benefit) needs the fact 'wage'; the facts given are: 'days'.",
            ),
            (
                PU_JKK,
                {"wage": Rp(1)},
                (
                    "Iuran JKK penerima upah (JKK contribution of wage earners) needs the fact 'risk'; "
                    "the facts given are: 'wage'."
                ),
            ),
            (BY_SECTOR, {}, "Keringanan (Relief) needs the fact 'member'; the facts given are: none."),
            (
                BY_SECTOR,
                {"member": True},
                "Keringanan (Relief) needs the fact 'sector'; the facts given are: 'member'.",
            ),
        ],
    )
    def test_a_missing_fact(self, word: Tariff, facts: Facts, sentence: str) -> None:
        """The refusal names the tariff in both languages, the fact, and the facts that were given."""
        refuse_wrong(word, facts, ValueError, sentence)

    @pytest.mark.parametrize(
        ("word", "facts", "sentence"),
        [
            (
                share("1"),
                {"wage": 1_000_000},
                "the fact 'wage' of Iuran must be money such as Rp(1_000_000), not 1000000.",
            ),
            (
                TWO_BANDS,
                {"income": "Rp1.000.000"},
                "the fact 'income' of Iuran must be money such as Rp(1_000_000), not 'Rp1.000.000'.",
            ),
            (
                JAKON_JKM,
                {"contract_value": 0.5},
                "the fact 'contract_value' of Iuran JKM jasa konstruksi must be money such as Rp(1_000_000), not 0.5.",
            ),
            (
                STMB,
                {"wage": Rp(1), "days": 1.5},
                f"the fact 'days' of {STMB_LABEL} must be a whole number (int), not 1.5 (float).",
            ),
            (
                STMB,
                {"wage": Rp(1), "days": True},
                f"the fact 'days' of {STMB_LABEL} must be a whole number (int), not True (bool).",
            ),
            (BY_SECTOR, {"member": 1}, "the fact 'member' of Keringanan must be True or False, not 1."),
            (BY_SECTOR, {"member": "ya"}, "the fact 'member' of Keringanan must be True or False, not 'ya'."),
        ],
    )
    def test_another_type(self, word: Tariff, facts: Any, sentence: str) -> None:
        """The refusal names the fact, what it must be, and the value."""
        refuse_wrong(word, facts, TypeError, sentence)

    @pytest.mark.parametrize(
        ("word", "facts", "sentence"),
        [
            (share("1"), {"wage": Rp(-1)}, "the fact 'wage' of Iuran cannot be negative: Rp(-1)."),
            (TWO_BANDS, {"income": Rp(-5)}, "the fact 'income' of Iuran cannot be negative: Rp(-5)."),
            (
                JAKON_JKM,
                {"contract_value": Rupiah.of_sen(-1)},
                "the fact 'contract_value' of Iuran JKM jasa konstruksi cannot be negative: -Rp(0, sen=1).",
            ),
            (STMB, {"wage": Rp(1), "days": -1}, f"the fact 'days' of {STMB_LABEL} must be at least 0, not -1."),
            (
                PU_JKK,
                {"wage": Rp(1), "risk": "rendahh"},
                (
                    "risk cannot be 'rendahh'; did you mean 'rendah'? "
                    "Valid: 'sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'."
                ),
            ),
            (
                PU_JKK,
                {"wage": Rp(1), "risk": 2},
                "risk cannot be 2. Valid: 'sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'.",
            ),
            (
                BY_SECTOR,
                {"member": True, "sector": "transpor"},
                "sector cannot be 'transpor'; did you mean 'transport'? Valid: 'transport', 'other'.",
            ),
        ],
    )
    def test_an_impossible_value(self, word: Tariff, facts: Facts, sentence: str) -> None:
        """No money and no count is negative; a class outside the list is refused with the nearest."""
        refuse_wrong(word, facts, ValueError, sentence)

    @pytest.mark.parametrize(
        ("word", "columns", "sentence"),
        [
            (share("1"), ("wages", "name"), "column cannot be 'wage'; did you mean 'wages'? Valid: 'wages', 'name'."),
            (STMB, ("wage",), "column cannot be 'days'. Valid: 'wage'."),
            (PU_JKK, ("wage",), "column cannot be 'risk'. Valid: 'wage'."),
            (BY_SECTOR, ("sector",), "column cannot be 'member'. Valid: 'sector'."),
        ],
    )
    def test_a_missing_column(self, word: Tariff, columns: tuple[str, ...], sentence: str) -> None:
        """A frame without the column is refused when the expression is built, with the nearest column."""
        with pytest.raises(ValueError, match="column cannot be") as caught:
            word.expr(Columns(nw, {name: nw.col(name) for name in columns}), AFTER)
        assert sentence == str(caught.value)


def refuse_wrong(word: Tariff, facts: Facts, error: type[Exception], sentence: str) -> None:
    """Fail unless both readings of the facts refuse them with the sentence."""
    asked: tuple[Callable[[Facts, date], Rupiah | Breakdown], ...] = (word.amount, word.compute)
    for ask in asked:
        with pytest.raises(error) as caught:
            ask(facts, AFTER)
        assert (error, sentence) == (type(caught.value), str(caught.value))
