"""Sengketa: who determines a difference of opinion about a benefit, first and last.

Differences about a work accident, its outcome and its money go to the labour inspector and then to the Minister, whose
word is final.  All others are settled by talks, by the operator's own unit, by mediation, and in the end by a court.
"""

from __future__ import annotations

from attrs import frozen

from jamsos.law import Dated, since
from jamsos.regulations.national import PP_37_2021, PP_44_2015, UU_24_2011
from jamsos.text import Text, as_lang

__all__ = ["DISPUTES", "DISPUTES_OF_JKK", "DISPUTES_OF_JKP", "Forums"]


@frozen
class Forums:
    """Penyelesaian perbedaan pendapat: who determines a dispute first, and who last.

    >>> print(DISPUTES_OF_JKK.on("2022-01-01").value)
    pengawas ketenagakerjaan setempat, lalu Menteri Ketenagakerjaan
    """

    first: Text
    last: Text

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return _FORUMS.fill(first=self.first, last=self.last).get(lang)

    def __str__(self) -> str:
        return format(self, "id")


_FORUMS = Text(id="{first}, lalu {last}", en="{first}, then {last}")

DISPUTES_OF_JKK = Dated.of(
    Text(id="Perbedaan pendapat mengenai JKK ditetapkan oleh", en="Disputes about JKK are determined by"),
    since(
        "2015-07-01",
        Forums(
            Text(id="pengawas ketenagakerjaan setempat", en="the local labour inspector"),
            Text(id="Menteri Ketenagakerjaan", en="the Minister of Manpower"),
        ),
        PP_44_2015.pasal(45),
    ),
)

DISPUTES = Dated.of(
    Text(id="Sengketa dengan BPJS Ketenagakerjaan diselesaikan oleh", en="Disputes with the operator are settled by"),
    since(
        "2011-11-25",
        Forums(
            Text(id="mediator yang disepakati kedua belah pihak", en="a mediator both parties agree on"),
            Text(id="pengadilan negeri", en="the district court"),
        ),
        UU_24_2011.pasal(49),
    ),
)

DISPUTES_OF_JKP = Dated.of(
    Text(id="Sengketa JKP yang tidak selesai dengan musyawarah", en="Disputes about JKP that talks did not settle"),
    since(
        "2021-02-02",
        Forums(Text(id="mediasi", en="mediation"), Text(id="pengadilan negeri", en="the district court")),
        PP_37_2021.pasal(45),
    ),
)
