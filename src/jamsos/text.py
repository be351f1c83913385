"""One phrase in both languages, and how a value is said in one of them.

Indonesian is the language of the law and stands first; English explains it.
Numbers and dates are spelled by Babel, always with an explicit pattern, never with a locale taken from the environment.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal, TypeAlias, get_args

from attrs import field, frozen

from jamsos._checks import instance, shown, unknown, whole

__all__ = ["Lang", "Text", "as_lang", "say", "say_date", "say_number"]

Lang: TypeAlias = Literal["id", "en"]
"""The two languages of the library: Indonesian and English."""

_LANGS: tuple[Lang, ...] = get_args(Lang)


def as_lang(value: object) -> Lang:
    """The language, when it is one of the two.

    >>> as_lang("id")
    'id'
    >>> as_lang("in")
    Traceback (most recent call last):
    ...
    ValueError: lang cannot be 'in'; did you mean 'id'? Valid: 'id', 'en'.
    """
    for lang in _LANGS:
        if value == lang:
            return lang
    raise unknown("lang", value, _LANGS)


def say_number(value: int, lang: Lang) -> str:
    """A whole number with its thousands separated.

    >>> say_number(25_000, "id"), say_number(25_000, "en")
    ('25.000', '25,000')
    """
    from decimal import Context, Decimal, localcontext  # noqa: PLC0415  (loaded when something is formatted, not before)

    from babel.numbers import format_decimal  # noqa: PLC0415  (as above)

    number = whole("value", value)
    # Babel computes in the context of the caller, which may have fewer digits than the number.
    with localcontext(Context(prec=number.bit_length() + 1, traps=[])):
        return format_decimal(Decimal(number), format="#,##0", locale=as_lang(lang))


def say_date(value: date, lang: Lang) -> str:
    """A day written out.

    >>> from datetime import date
    >>> say_date(date(2021, 4, 5), "id"), say_date(date(2021, 4, 5), "en")
    ('5 April 2021', '5 April 2021')
    """
    from babel.dates import format_date  # noqa: PLC0415  (as above)

    # For None Babel would read the clock, and of a moment it would drop the time without a word.
    if isinstance(instance("value", value, date, "date(2021, 4, 5)"), datetime):
        msg = f"value must be a day (date), not the moment {shown(value)}; give its .date()."
        raise TypeError(msg)
    return format_date(value, format="d MMMM y", locale=as_lang(lang))


def say(value: object, lang: Lang) -> str:
    """Any value as a reader of that language writes it: text, whole numbers, days, and what formats itself.

    A value formats itself when `format(value, "id")` and `format(value, "en")` work, as they do for money, rates,
    months, periods, citations and `Text`.
    TypeError refuses the rest: floats, None, moments (which would answer any format), lists.

    >>> say(1_000, "id"), say("Ambon", "id"), say(Text(id="iuran", en="contribution"), "en")
    ('1.000', 'Ambon', 'contribution')
    """
    if isinstance(value, str):
        return str.__str__(value)  # of an enumeration that is a str, too, its text and not its name
    if isinstance(value, bool | float | complex | datetime | time) or value is None:
        raise _unsayable(value)
    if isinstance(value, int):
        return say_number(value, lang)
    if isinstance(value, date):
        return say_date(value, lang)
    spec = as_lang(lang)
    try:
        return format(value, spec)
    except (TypeError, ValueError) as error:
        raise _unsayable(value) from error


def _unsayable(value: object) -> TypeError:
    msg = f"there is no way to say {shown(value)} ({type(value).__name__}) in a report; give text or an exact value."
    return TypeError(msg)


@frozen
class Text:
    """One phrase, Indonesian and English; neither may be missing.

    `id` and `en` are the phrase as it is written; `get` speaks it, with its `{names}` filled when `fill` gave values.

    >>> grant = Text(id="Santunan sekaligus", en="Lump-sum death grant")
    >>> grant.get("en")
    'Lump-sum death grant'
    >>> f"{grant:id}"
    'Santunan sekaligus'
    """

    id: str
    en: str
    values: tuple[tuple[str, object], ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        for lang, phrase in (("id", self.id), ("en", self.en)):
            if not _is_phrase(phrase):
                msg = f"Text.{lang} must be a phrase, not {shown(phrase)}: every text speaks both languages."
                raise ValueError(msg)

    def get(self, lang: Lang) -> str:
        """The phrase in that language, its names filled."""
        phrase = self.id if as_lang(lang) == "id" else self.en
        return phrase.format(**{name: say(value, lang) for name, value in self.values}) if self.values else phrase

    def fill(self, **values: object) -> Text:
        """The same phrase with values for its `{names}`; nothing is formatted before somebody reads it.

        >>> workers = Text(id="{n} pekerja", en="{n} workers").fill(n=25_000)
        >>> workers.get("id"), workers.get("en")
        ('25.000 pekerja', '25,000 workers')
        """
        # The phrase was checked when it was written; accounts fill thousands, so it is not checked again.
        filled: Text = object.__new__(Text)
        object.__setattr__(filled, "id", self.id)
        object.__setattr__(filled, "en", self.en)
        object.__setattr__(filled, "values", tuple(values.items()))
        return filled

    def __format__(self, spec: str) -> str:
        return self.get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return self.get("id")


def _is_phrase(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
