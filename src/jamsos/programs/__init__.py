"""Program: the programmes of employment social security, each a module of the same six headings in the same order."""

from __future__ import annotations

from jamsos._checks import shown, unknown
from jamsos.programs.jkk import JKK
from jamsos.programs.jkm import JKM
from jamsos.programs.shape import Program
from jamsos.regulations.national import PP_37_2021, PP_45_2015

__all__ = ["JKK", "JKM", "PROGRAMS", "Program", "program"]

PROGRAMS: tuple[Program, ...] = (JKK, JKM)
"""The programmes modelled, in the order of the law."""

_WAGE_EARNERS_ONLY = {
    "JP": ("jaminan pensiun", PP_45_2015.pasal(2, ayat=1)),
    "JKP": ("jaminan kehilangan pekerjaan", PP_37_2021.pasal(4)),
}


def program(code: Program | str) -> Program:
    """The programme of a code; raises ValueError naming what is modelled, and why JP and JKP are not for everyone.

    >>> program("JKM").name.en
    'Death insurance'
    >>> program("JP")
    Traceback (most recent call last):
    ...
    ValueError: programs cannot be 'JP': jaminan pensiun covers workers of an employer (PP 45/2015 Pasal 2 ayat (1)) and is not offered to non-wage workers (BPU). Valid: 'JKK', 'JKM'.
    """  # noqa: E501  (the refusal is shown whole)
    if isinstance(code, Program):
        return code
    for each in PROGRAMS:
        if each.code == code:
            return each
    valid = [each.code for each in PROGRAMS]
    if isinstance(code, str) and code in _WAGE_EARNERS_ONLY:
        name, place = _WAGE_EARNERS_ONLY[code]
        listed = ", ".join(repr(each) for each in valid)
        msg = (
            f"programs cannot be {shown(code)}: {name} covers workers of an employer ({place.short}) "
            f"and is not offered to non-wage workers (BPU). Valid: {listed}."
        )
        raise ValueError(msg)
    raise unknown("programs", code, valid)
