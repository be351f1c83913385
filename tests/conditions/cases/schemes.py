"""JS12x: whether a person may be enrolled under a regional scheme."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from attrs import evolve

from jamsos import KOTA_AMBON, Enrolment, Participant, Region, Segment
from jamsos.groups import FARMERS, FISHERS, PALM_WORKERS
from jamsos.identity import Nik
from jamsos.schemes import (
    AMBON,
    BENGKAYANG,
    BONTANG,
    JOMBANG,
    KUDUS,
    MEDAN,
    MUKOMUKO,
    PEKALONGAN,
    SERAM_BAGIAN_BARAT,
    SERANG,
    Application,
    Candidate,
    Register,
    Scheme,
    SocialAid,
)
from tests.conditions.case import ON, Case
from tests.conditions.subjects import person

__all__ = ["CASES", "apply"]

HOME = Region("64.74.01.1001", "Bontang Kuala")


def apply(
    scheme: Scheme, participant: Participant | None = None, *, cards: tuple[str, ...] = (), **facts: Any
) -> Application:
    """A non-wage worker who asks to be enrolled."""
    return Application(scheme, Candidate(participant or person(), **facts), frozenset(cards))


ASKING = evolve(BONTANG, registers=KUDUS.registers, exclusions=JOMBANG.exclusions)
"""Every condition that a scheme can set."""

MEMBER = person(enrolments=[Enrolment("JKM", start="2022-01-10")])
ISSUED_HERE, ISSUED_ELSEWHERE = person(nik=Nik("6474014501900001")), person(nik=Nik("8171014501900001"))

CASES: dict[str, tuple[Case, ...]] = {
    "JS120": (
        Case("of another city", apply(BONTANG, person(region=KOTA_AMBON))),
        Case("of the city", apply(BONTANG, person(region=HOME))),
        Case("of an unknown place", apply(BONTANG)),
        Case("of another city, where nothing is asked", apply(KUDUS, person(region=KOTA_AMBON))),
    ),
    "JS121": (
        Case("issued elsewhere", apply(BONTANG, ISSUED_ELSEWHERE)),
        Case("issued here", apply(BONTANG, ISSUED_HERE)),
        Case("no NIK", apply(BONTANG)),
        Case("issued elsewhere, but the home is known", apply(BONTANG, evolve(ISSUED_ELSEWHERE, region=HOME))),
        Case("issued elsewhere, where nothing is asked", apply(KUDUS, ISSUED_ELSEWHERE)),
    ),
    "JS122": (
        Case("too old", apply(BONTANG, person(born="1957-06-30"))),
        Case("of the last age", apply(BONTANG, person(born="1957-07-01"))),
        Case("not born yet", apply(BONTANG, person(born="2022-07-01"))),
        Case("no day of birth", apply(BONTANG)),
        Case("too old, where nothing is asked", apply(AMBON, person(born="1957-06-30"))),
        Case("too young", apply(BONTANG, person(born="2022-06-30"))),
    ),
    "JS123": (
        Case("not named", apply(MUKOMUKO, person(group=FISHERS))),
        Case("named", apply(MUKOMUKO, person(group=PALM_WORKERS))),
        Case("not named, others of the kind are", apply(evolve(BONTANG, segments=None), person(group=PALM_WORKERS))),
        Case("no occupation known", apply(MUKOMUKO)),
        Case("not named, where none is known", apply(KUDUS, person(group=FARMERS))),
        Case("another segment", apply(BENGKAYANG, person(segment=Segment.PU))),
        Case("the segment", apply(BENGKAYANG)),
        Case(
            "another segment, where none is known", apply(evolve(BENGKAYANG, segments=None), person(segment=Segment.PU))
        ),
    ),
    "JS124": (
        Case("in another register", apply(KUDUS, registers=[Register.DTKS])),
        Case("in the register", apply(KUDUS, registers=[Register.P3KE])),
        Case("not known", apply(KUDUS)),
        Case("in another register, where none is asked", apply(BONTANG, registers=[Register.DTKS])),
    ),
    "JS125": (
        Case("does not work", apply(BONTANG, works=False)),
        Case("works", apply(BONTANG, works=True)),
        Case("does not work, where nothing is asked", apply(KUDUS, works=False)),
    ),
    "JS126": (
        Case("a member", apply(JOMBANG, MEMBER)),
        Case("no member", apply(JOMBANG)),
        Case("a member, where nothing is asked", apply(SERANG, MEMBER)),
    ),
    "JS127": (
        Case("a recipient", apply(PEKALONGAN, aids=[SocialAid.PKH])),
        Case("no recipient", apply(PEKALONGAN, aids=[])),
        Case("a recipient, where nothing is asked", apply(JOMBANG, aids=[SocialAid.PKH])),
    ),
    "JS128": (
        Case("the card stands in the list", apply(PEKALONGAN, cards=("K1",), family_card="K1")),
        Case("another card", apply(PEKALONGAN, cards=("K1",), family_card="K2")),
        Case("the card stands in the list, where nothing is asked", apply(JOMBANG, cards=("K1",), family_card="K1")),
    ),
    "JS129": (
        Case("nothing is known", apply(BONTANG)),
        Case("nothing is asked", apply(SERAM_BAGIAN_BARAT)),
    ),
    "JS130": (
        Case("the day before the regulation", apply(BONTANG), date(2023, 10, 5)),
        Case("in the year after", apply(BONTANG), date(2024, 1, 1)),
        Case("no regulation", apply(KUDUS), date(2023, 10, 5)),
    ),
    "JS131": (
        Case("in the year of the regulation", apply(BONTANG), date(2023, 10, 6)),
        Case("in the year after", apply(BONTANG), date(2024, 1, 1)),
        Case("no regulation", apply(KUDUS), date(2023, 10, 6)),
    ),
    "JS132": (
        Case("dead", apply(BONTANG, person(died=ON))),
        Case("alive", apply(BONTANG)),
        Case("dead a day later", apply(BONTANG, person(died=ON + timedelta(days=1)))),
    ),
    "JS133": (
        Case("not read", apply(BONTANG)),
        Case("not read, but every condition is known", apply(ASKING)),
        Case("of which the title was read", apply(MEDAN)),
        Case("read whole", apply(evolve(BONTANG, text_read=True))),
    ),
}
