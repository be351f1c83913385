"""One employee, one month: the bill with its articles, who pays what, the due days, and the operator's Form 2a.

Asep works in a tea factory for Rp12.500.000 a month; the month is April 2026.  Run it with `--lang en` for English.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from jamsos import Participant, Rp, Segment
from jamsos.contributions import contributions
from jamsos.employers import Employer, Employment, EnterpriseScale, Jkn, RiskClass, WorkerFacts
from jamsos.form2a import Form2a, form2a, reconcile
from jamsos.participants import Job
from jamsos.programs import deadlines, jht, jp
from jamsos.text import Text

if TYPE_CHECKING:
    from jamsos.text import Lang

MONTH = "2026-04"

factory = Employer("PT Teh Priangan", risk_class=RiskClass.LOW, scale=EnterpriseScale.MEDIUM, workers=120)
facts = WorkerFacts(Employment.PERMANENT, born="1990-05-17", jkn=Jkn.BUSINESS)
asep = Participant(
    "Asep Sunandar", Segment.PU, ref="0017", jobs=[Job(factory, Rp(12_500_000), worker=facts, start="2022-03-01")]
)

# What the operator printed: with the ceiling of JP of the year before.
printed = Form2a(
    wage=Rp(12_500_000),
    jkk=Rp(67_500),
    jkm=Rp(37_500),
    jht_employer=Rp(462_500),
    jht_worker=Rp(250_000),
    jp_employer=Rp(210_948),
    jp_worker=Rp(105_474),
    jkp_state=Rp(11_000),
    total=Rp(1_133_922),
)

DUE = Text(id="Jatuh tempo {program}: {day}", en="{program} is due on {day}")


def main() -> None:
    """Print the bill, the due days, the form, and where the printed form differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("id", "en"), default="id")
    lang: Lang = "en" if parser.parse_args().lang == "en" else "id"
    bill = contributions(asep, MONTH)
    print(bill.as_document(lang).text())
    print()
    for payer, amount in bill.by_payer().items():
        print(f"{payer:{lang}}: {amount:{lang}}")
    print()
    for program, rule in (("JKK", deadlines), ("JHT", jht), ("JP", jp)):
        print(DUE.fill(program=program, day=rule.due_date(Segment.PU, MONTH, frozenset())).get(lang))
    print()
    print(form2a(bill).as_document(lang).text())
    print()
    print(reconcile(bill, printed).as_document(lang).text())


if __name__ == "__main__":
    main()
