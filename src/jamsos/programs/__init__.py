"""Program: the programmes of employment social security, each a module of the same six headings in the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos._checks import shown, unknown
from jamsos.programs.jht import JHT
from jamsos.programs.jkk import JKK
from jamsos.programs.jkm import JKM
from jamsos.programs.jkp import JKP
from jamsos.programs.jp import JP
from jamsos.programs.shape import Program
from jamsos.regulations.national import PP_37_2021, PP_45_2015

if TYPE_CHECKING:
    from jamsos.participants import Segment

__all__ = ["JHT", "JKK", "JKM", "JKP", "JP", "PROGRAMS", "Program", "offered", "program"]

PROGRAMS: tuple[Program, ...] = (JKK, JKM, JHT, JP, JKP)
"""The programmes modelled, in the order of the law."""

_WAGE_EARNERS_ONLY = {
    "JP": ("jaminan pensiun", PP_45_2015.pasal(2, ayat=1)),
    "JKP": ("jaminan kehilangan pekerjaan", PP_37_2021.pasal(4)),
}


def program(code: Program | str) -> Program:
    """The programme of a code; raises ValueError naming what is modelled.

    >>> program("JKM").name.en
    'Death insurance'
    """
    if isinstance(code, Program):
        return code
    for each in PROGRAMS:
        if each.code == code:
            return each
    raise unknown("programs", code, [each.code for each in PROGRAMS])


def offered(each: Program, segment: Segment) -> Program:
    """The programme itself, when its law covers the segment; else ValueError with the article and what is offered.

    >>> from jamsos.participants import Segment
    >>> offered(JP, Segment.BPU)
    Traceback (most recent call last):
    ...
    ValueError: programs cannot be 'JP': jaminan pensiun covers workers of an employer (PP 45/2015 Pasal 2 ayat (1)) and is not offered to non-wage workers (BPU). Valid: 'JKK', 'JKM', 'JHT'.
    """  # noqa: E501  (the refusal is shown whole)
    if segment not in each.segments and each.code in _WAGE_EARNERS_ONLY:
        raise _not_offered(each.code, segment)
    each.dues_of(segment)
    return each


def _not_offered(code: str, segment: Segment) -> ValueError:
    name, place = _WAGE_EARNERS_ONLY[code]
    listed = ", ".join(repr(each.code) for each in PROGRAMS if segment in each.segments)
    msg = (
        f"programs cannot be {shown(code)}: {name} covers workers of an employer ({place.short}) "
        f"and is not offered to {segment.value.en} ({segment.name}). Valid: {listed}."
    )
    return ValueError(msg)
