"""Harapan klaim: how many deaths to expect, how sure that is, what they cost, and from which rate on it does not pay.

Two ways lead to an expected number: a mortality table over a list of ages and sexes (`deaths_by_table`), or a rate that
was observed elsewhere over years of exposure (`deaths_by_rate`).
An observed number is turned into a rate with its interval by `Experience`, and an expected one into money by
`Expectation`.

Numbers of people and money are exact: expected deaths are fractions, and money meets them in one rounding.
Deaths are taken to be independent of one another (Poisson); in an epidemic, or after an accident at sea, they are not.
Probabilities need the exponential function, which no fraction holds.  They are reckoned in decimals of fifty digits and
leave this module as rates or whole numbers; no probability ever meets money, and nothing here is a float.
"""

from __future__ import annotations

from collections import Counter
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from jamsos._checks import instance, shown, whole
from jamsos.coverage import share_of
from jamsos.dates import as_day, completed_years
from jamsos.document import Document, Facts, Shows
from jamsos.identity import Sex
from jamsos.lampiran.mortality import TMI_2019, MortalityTable
from jamsos.money import Rate, Rp, Rupiah, percent
from jamsos.participants import Participant
from jamsos.programs import jkm
from jamsos.protection import Protection
from jamsos.text import Text, as_lang, say_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jamsos.breakdown import Breakdown
    from jamsos.dates import Day
    from jamsos.document import Block
    from jamsos.text import Lang

__all__ = [
    "Expectation",
    "Experience",
    "Interval",
    "Lives",
    "Number",
    "at_least",
    "at_most",
    "deaths_by_rate",
    "deaths_by_table",
    "exposure",
    "interval",
    "likely",
    "lives_of",
    "loss_ratio",
]

_MONTHS = 12
_THOUSAND = 1_000
_95 = percent(95)
_MOST_DEATHS = 1_000_000
"""So many deaths are reckoned with one by one; more than that is no number of a protection."""


def _exact(name: str, value: object, most: int | None = None) -> Fraction:
    """The value as an exact number of nought or more, and of no more than the most."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        msg = f"{name} must be a whole number or a Fraction, not {shown(value)} ({type(value).__name__})."
        raise TypeError(msg)
    if value < 0:
        msg = f"{name} must be at least 0, not {value}."
        raise ValueError(msg)
    if most is not None and value > most:
        msg = f"{name} must be at most {most}, not {shown(value)}."
        raise ValueError(msg)
    return Fraction(value)


def _rate_of(value: Fraction) -> Rate:
    return Rate.ratio(value.numerator, value.denominator)


@frozen
class Number:
    """Bilangan: an exact number as a reader writes it, half up to so many decimals.

    >>> deaths = Number(Fraction(68, 35))
    >>> f"{deaths:id}", f"{deaths:en}"
    ('1,943', '1.943')
    """

    right_aligned: ClassVar[bool] = True
    """A column of numbers is right-aligned in a document."""

    value: Fraction
    decimals: int = 3

    def __attrs_post_init__(self) -> None:
        _exact("value", self.value)
        whole("decimals", self.decimals, least=1, most=9)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        scale = 10**self.decimals
        above, below = self.value.numerator, self.value.denominator
        units, rest = divmod((2 * above * scale + below) // (2 * below), scale)
        return f"{say_number(units, lang)}{',' if lang == 'id' else '.'}{rest:0{self.decimals}d}"

    def __str__(self) -> str:
        return format(self, "id")


def _per_thousand(rate: Rate) -> Number:
    return Number(Fraction(_THOUSAND * rate.numerator, rate.denominator))


# How many deaths to expect --------------------------------------------------------------------------------------------


@frozen
class Lives:
    """Jiwa: so many people of one age and one sex.

    >>> Lives(45, Sex.MALE, 891).count
    891
    """

    age: int
    sex: Sex
    count: int = 1

    def __attrs_post_init__(self) -> None:
        whole("age", self.age, least=0)
        instance("sex", self.sex, Sex, "Sex.FEMALE")
        whole("count", self.count, least=1)


def lives_of(roster: Iterable[Participant], *, on: Day) -> tuple[Lives, ...]:
    """The people of a roster by age and sex on a day; the sex is that of the NIK.

    Raises ValueError for a person without a day of birth or a NIK, or born after the day.

    >>> from jamsos.identity import Nik
    >>> from jamsos.segments import Segment
    >>> ali = Participant("Ali", Segment.BPU, born="1980-02-01", nik=Nik("8171010102800001"))
    >>> lives_of([ali], on="2022-06-28")
    (Lives(age=42, sex=<Sex.MALE: Text(id='laki-laki', en='male')>, count=1),)
    """
    day = as_day(on, "on")
    found: Counter[tuple[int, Sex]] = Counter()
    for number, person in enumerate(roster, start=1):
        instance(f"roster entry {number}", person, Participant, 'Participant("Nama", Segment.BPU)')
        if person.born is None or person.nik is None:
            lacking = "day of birth" if person.born is None else "NIK, which tells the sex"
            msg = f"{person.name} has no {lacking}: a mortality table asks for age and sex."
            raise ValueError(msg)
        if person.born > day:
            msg = f"{person.name} is born on {person.born}, after {day}."
            raise ValueError(msg)
        found[completed_years(person.born, day), person.nik.sex] += 1
    ordered = sorted(found.items(), key=lambda each: (each[0][0], each[0][1].name))
    return tuple(Lives(age, sex, count) for (age, sex), count in ordered)


def deaths_by_table(lives: Iterable[Lives], *, months: int = _MONTHS, table: MortalityTable = TMI_2019) -> Fraction:
    """The deaths that a mortality table expects in so many months: a twelfth of a year's for each.

    The table holds insured lives, and is a lower bound for informal workers.
    Raises LookupError for an age that the table does not hold.

    >>> deaths_by_table([Lives(45, Sex.MALE, 891)], months=6)
    Fraction(134541, 100000)
    """
    whole("months", months, least=1)
    a_year = Fraction(0)
    for each in lives:
        q = table.q(instance("lives", each, Lives, "Lives(45, Sex.MALE, 891)").age, each.sex)
        a_year += each.count * Fraction(q.numerator, q.denominator)
    return a_year * months * Fraction(1, _MONTHS)


def exposure(protection: Protection) -> Fraction:
    """Tahun-pekerja: how many years of a worker a protection holds, a twelfth for each worker and month.

    >>> from jamsos import APBD, JKK, JKM, KABUPATEN_MEMPAWAH, INPRES_2_2021, Funding, Period, Segment
    >>> half_a_year = Protection(under=INPRES_2_2021, region=KABUPATEN_MEMPAWAH, segment=Segment.BPU, headcount=891,
    ...                          programs=(JKK, JKM), period=Period.of_months("2021-12", "2022-05"),
    ...                          funding=Funding(APBD, payer=KABUPATEN_MEMPAWAH, year=(2021, 2022)))
    >>> exposure(half_a_year)
    Fraction(891, 2)
    """
    instance("protection", protection, Protection, "Protection(...)")
    return Fraction(sum(protection.people(month) for month in protection.months), _MONTHS)


def deaths_by_rate(rate: Rate, years: int | Fraction) -> Fraction:
    """The deaths that a yearly rate expects in so many worker-years.

    >>> deaths_by_rate(percent("0.2"), 25_000)
    Fraction(50, 1)
    """
    instance("rate", rate, Rate, 'percent("0.2")')
    return Fraction(rate.numerator, rate.denominator) * _exact("years", years)


# How sure that is -----------------------------------------------------------------------------------------------------


_DIGITS = Context(prec=50, Emax=MAX_EMAX, Emin=MIN_EMIN)
_NEGLIGIBLE = Decimal("1e-40")
_MILLION = 1_000_000
_PARTS = 10**8


def _decimal(value: Fraction) -> Decimal:
    return _DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))


def _factorial(count: int) -> Decimal:
    product = Decimal(1)
    for each in range(2, count + 1):
        product = _DIGITS.multiply(product, Decimal(each))
    return product


def _cumulative(count: int, mean: Fraction, factorial: Decimal) -> Decimal:
    """P(X <= count) for a Poisson number with a positive mean: from the largest term down to the negligible ones."""
    average = _decimal(mean)
    power = _DIGITS.subtract(_DIGITS.multiply(Decimal(count), _DIGITS.ln(average)), average)
    term = total = _DIGITS.divide(_DIGITS.exp(power), factorial)
    for each in range(count, 0, -1):
        term = _DIGITS.divide(_DIGITS.multiply(term, Decimal(each)), average)
        total = _DIGITS.add(total, term)
        if each < mean and term < _DIGITS.multiply(total, _NEGLIGIBLE):
            break
    return total


def at_most(count: int, mean: int | Fraction) -> Rate:
    """The probability of that many deaths or fewer where `mean` are expected, half up to a millionth of a per cent.

    >>> print(at_most(0, 1))
    36,787944%
    """
    whole("count", count, least=0, most=_MOST_DEATHS)
    expected = _exact("mean", mean, _MOST_DEATHS)
    if not expected:
        return Rate.WHOLE
    parts = _DIGITS.multiply(_cumulative(count, expected, _factorial(count)), Decimal(_PARTS))
    return Rate.ratio(min(_PARTS, int(_DIGITS.add(parts, Decimal("0.5")))), _PARTS)


def at_least(count: int, mean: int | Fraction) -> Rate:
    """The probability of that many deaths or more where `mean` are expected.

    Three deaths or more among 891 people in half a year, were they all men of 45:

    >>> print(at_least(3, deaths_by_table([Lives(45, Sex.MALE, 891)], months=6)))
    15,346959%
    """
    whole("count", count, least=0, most=_MOST_DEATHS)
    return at_most(count - 1, mean).complement if count else Rate.WHOLE


def _half_outside(confidence: Rate) -> Decimal:
    if not Rate.NONE < instance("confidence", confidence, Rate, "percent(95)") < Rate.WHOLE:
        msg = f"confidence must lie between 0% and 100%, not {confidence}."
        raise ValueError(msg)
    outside = confidence.complement
    return _decimal(Fraction(outside.numerator, 2 * outside.denominator))


def _first(holds: Callable[[int], bool], start: int) -> int:
    """The least whole number from 1 on for which it holds, as it does for every larger one: by halving."""
    high = start
    while not holds(high):
        high *= 2
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


@frozen
class Interval:
    """Selang kepercayaan: from `low` to `high`, with that confidence; both are exact fractions."""

    low: Fraction
    high: Fraction
    confidence: Rate

    def __contains__(self, value: Fraction | int) -> bool:
        return self.low <= value <= self.high

    def over(self, years: int | Fraction) -> Interval:
        """The same interval of a rate: of deaths for each of so many worker-years."""
        given = _exact("years", years)
        if not given:
            msg = "years must be more than 0."
            raise ValueError(msg)
        return Interval(Fraction(self.low, given), Fraction(self.high, given), self.confidence)

    def __format__(self, spec: str) -> str:
        return _FROM_TO.fill(low=Number(self.low), high=Number(self.high), confidence=self.confidence).get(
            as_lang(spec or "id")
        )

    def __str__(self) -> str:
        return format(self, "id")


_FROM_TO = Text(id="{low} s.d. {high} ({confidence})", en="{low} to {high} ({confidence})")


def interval(count: int, confidence: Rate = _95) -> Interval:
    """Selang kepercayaan Garwood: the expected numbers that a count of so many deaths is compatible with.

    The least at which so many or more are likelier than half of what is outside the confidence, and the greatest at
    which so many or fewer are.  It is exact, so never narrower than it says; its ends are rounded outwards to a
    millionth.

    >>> print(interval(3), interval(0))
    0,619 s.d. 8,767 (95%) 0,000 s.d. 3,689 (95%)
    """
    whole("count", count, least=0, most=_MOST_DEATHS)
    outside = _half_outside(confidence)
    inside = _DIGITS.subtract(Decimal(1), outside)
    same, fewer = _factorial(count), _factorial(count - 1)
    start = (count + 4) * _MILLION

    def many_enough(mean: int) -> bool:
        return _cumulative(count - 1, Fraction(mean, _MILLION), fewer) < inside

    def few_enough(mean: int) -> bool:
        return _cumulative(count, Fraction(mean, _MILLION), same) <= outside

    low = _first(many_enough, start) - 1 if count else 0
    return Interval(Fraction(low, _MILLION), Fraction(_first(few_enough, start), _MILLION), confidence)


def likely(mean: int | Fraction, confidence: Rate = _95) -> tuple[int, int]:
    """Kisaran: the fewest and the most deaths that are likely where `mean` are expected.

    Fewer come, and more come, each with at most half of what is outside the confidence.

    >>> likely(50)
    (37, 64)
    """
    expected = _exact("mean", mean, _MOST_DEATHS)
    outside = _half_outside(confidence)
    inside = _DIGITS.subtract(Decimal(1), outside)
    if not expected:
        return 0, 0
    average = _decimal(expected)
    term = total = _DIGITS.exp(_DIGITS.minus(average))
    count, fewest = 0, 0
    while total < inside:
        if total <= outside:
            fewest = count + 1
        count += 1
        term = _DIGITS.divide(_DIGITS.multiply(term, average), Decimal(count))
        total = _DIGITS.add(total, term)
    return fewest, count


def _years(value: object) -> Fraction:
    return _exact("exposure", value)


@frozen
class Experience(Shows):
    """Pengalaman klaim: so many claims in so many worker-years, their rate, and how sure it is.

    Mempawah: three deaths among 891 in half a year, by the thousand and year.

    >>> mempawah = Experience(3, Fraction(891, 2))
    >>> print(mempawah.per_thousand, mempawah.interval().low < Fraction(2, 1000) < mempawah.interval().high)
    6,734 True
    """

    claims: int
    exposure: Fraction = field(converter=_years)

    def __attrs_post_init__(self) -> None:
        whole("claims", self.claims, least=0, most=_MOST_DEATHS)
        if not self.exposure:
            msg = "exposure must be more than 0 worker-years."
            raise ValueError(msg)

    @property
    def rate(self) -> Rate:
        """Claims for each worker-year, exactly."""
        return _rate_of(Fraction(self.claims, self.exposure))

    @property
    def per_thousand(self) -> Number:
        """Claims for a thousand worker-years."""
        return _per_thousand(self.rate)

    def interval(self, confidence: Rate = _95) -> Interval:
        """The rates that the claims are compatible with."""
        return interval(self.claims, confidence).over(self.exposure)

    def as_document(self, lang: Lang) -> Document:
        """The claims, the exposure, and the rate with its interval."""
        wide = self.interval()
        thousandfold = Interval(wide.low * _THOUSAND, wide.high * _THOUSAND, wide.confidence)
        facts = Facts(
            (
                (Text(id="Klaim", en="Claims"), self.claims),
                (_EXPOSURE, Number(self.exposure, 1)),
                (Text(id="Per 1.000 tahun-pekerja", en="Per 1,000 worker-years"), self.per_thousand),
                (Text(id="Selang Poisson", en="Poisson interval"), thousandfold),
            )
        )
        return Document(Text(id="Pengalaman klaim", en="Claims experience"), lang, (facts,))


# What they cost -------------------------------------------------------------------------------------------------------


def loss_ratio(benefits: Rupiah, contributions: Rupiah) -> Rate:
    """Rasio klaim: benefits over contributions, half up to one hundredth of a per cent.

    Raises ValueError where nothing was contributed.

    >>> print(loss_ratio(Rp(126_000_000), Rp(89_812_800)))
    140,29%
    """
    instance("benefits", benefits, Rupiah, "Rp(126_000_000)")
    if instance("contributions", contributions, Rupiah, "Rp(89_812_800)") <= Rp(0):
        msg = f"contributions must be more than Rp0, not {contributions!r}."
        raise ValueError(msg)
    return share_of(benefits.sen, contributions.sen)


@frozen
class Expectation(Shows):
    """Harapan klaim JKM: what so many expected deaths mean for a protection that holds JKM.

    The deaths fall on the months as the workers do, and each is paid what the law of the first day of its month gives
    after the membership until then; scholarships, which depend on children, and work accidents (JKK) are not in it.
    Raises ValueError for a protection without JKM.

    >>> from jamsos import APBD, JKK, JKM, KOTA_AMBON, PERWALI_AMBON_34A_2020, Funding, Period, Segment
    >>> ambon = Protection(under=PERWALI_AMBON_34A_2020, region=KOTA_AMBON, segment=Segment.BPU, headcount=25_000,
    ...                    programs=(JKK, JKM), period=Period.year(2022),
    ...                    funding=Funding(APBD, payer=KOTA_AMBON, year=2022))
    >>> fifty = Expectation(ambon, deaths_by_rate(percent("0.2"), exposure(ambon)))
    >>> print(fifty.benefits, fifty.contributions, fifty.loss_ratio, fifty.break_even, fifty.likely())
    Rp2.100.000.000 Rp2.040.000.000 102,94% 1,943 (37, 64)
    """

    protection: Protection
    deaths: Fraction
    exposure: Fraction = field(init=False)
    contributions: Rupiah = field(init=False)
    mean_benefit: Fraction = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        years = exposure(self.protection)
        object.__setattr__(self, "deaths", _exact("deaths", self.deaths, _MOST_DEATHS))
        if jkm.JKM not in self.protection.programs:
            msg = "protection must hold JKM, which pays for a death that is no work accident."
            raise ValueError(msg)
        object.__setattr__(self, "exposure", years)
        object.__setattr__(self, "contributions", self.protection.bill().by("program")[jkm.JKM.code])
        object.__setattr__(self, "mean_benefit", self._mean_benefit())

    def _mean_benefit(self) -> Fraction:
        """What a death is paid on average, in sen."""
        paid = sum(workers * benefit.amount.sen for workers, benefit in self._benefits())
        return Fraction(paid, sum(self.protection.people(month) for month in self.protection.months))

    def _benefits(self) -> Iterator[tuple[int, Breakdown]]:
        segment = self.protection.segment
        for month in self.protection.months:
            for group in self.protection.active_groups(month):
                since = min(group.registered, month).first
                yield group.workers, jkm.death_benefit(month.first, member_since=since, segment=segment)

    @property
    def benefits(self) -> Rupiah:
        """What the expected deaths cost, half up to the sen."""
        return _rate_of(self.deaths * self.mean_benefit).of(Rp(0, sen=1))

    @property
    def loss_ratio(self) -> Rate:
        """Expected benefits over the contributions for JKM."""
        return loss_ratio(self.benefits, self.contributions)

    @property
    def rate(self) -> Rate:
        """The expected deaths for each worker-year."""
        return _rate_of(Fraction(self.deaths, self.exposure))

    @property
    def break_even_rate(self) -> Rate:
        """Titik impas: the deaths for each worker-year at which benefits and contributions for JKM are equal."""
        return _rate_of(Fraction(self.contributions.sen, self.mean_benefit * self.exposure))

    @property
    def break_even(self) -> Number:
        """The same for a thousand worker-years."""
        return _per_thousand(self.break_even_rate)

    def likely(self, confidence: Rate = _95) -> tuple[int, int]:
        """The fewest and the most deaths that are likely."""
        return likely(self.deaths, confidence)

    def as_document(self, lang: Lang) -> Document:
        """What is expected, against what is paid."""
        return Document(_EXPECTATION.fill(protection=self.protection), lang, (*self._blocks(),))

    def _blocks(self) -> Iterator[Block]:
        fewest, most = self.likely()
        yield Facts(
            (
                (_EXPOSURE, Number(self.exposure, 1)),
                (Text(id="Perkiraan kematian", en="Expected deaths"), Number(self.deaths, 1)),
                (Text(id="Kisaran 95%", en="Likely, 95%"), _RANGE.fill(fewest=fewest, most=most)),
                (Text(id="Manfaat JKM", en="JKM benefits"), self.benefits),
                (Text(id="Iuran JKM", en="JKM contributions"), self.contributions),
                (Text(id="Rasio klaim", en="Loss ratio"), self.loss_ratio),
                (
                    Text(id="Titik impas per 1.000 tahun-pekerja", en="Break-even per 1,000 worker-years"),
                    self.break_even,
                ),
            )
        )


_EXPOSURE = Text(id="Tahun-pekerja", en="Worker-years")
_EXPECTATION = Text(id="Harapan klaim JKM: {protection}", en="Expected JKM claims: {protection}")
_RANGE = Text(id="{fewest} s.d. {most}", en="{fewest} to {most}")
