"""jamsos: Indonesian employment social security (BPJS Ketenagakerjaan) as typed, cited, exact values.

The names a notebook needs.  Nothing is computed here; every name has a module of its own with its documentation.
"""

from __future__ import annotations

from jamsos.arrears import Ledger, Payment
from jamsos.breakdown import Breakdown, Right
from jamsos.claims import Cause, Claim, DeathClaim, Event, IllegalStep, NotCovered, Stage, settle
from jamsos.contributions import MonthlyBill, contributions
from jamsos.coverage import Coverage, Target
from jamsos.dates import Month, Period
from jamsos.document import Document
from jamsos.employers import Employer, Employment, EnterpriseScale, RiskClass, WorkerFacts
from jamsos.family import Relation, Relative, Will
from jamsos.findings import Finding, Findings, Rule, Severity
from jamsos.form2a import Form2a, form2a, reconcile
from jamsos.funding import (
    ADD,
    APBD,
    APBN,
    BAPAK_ASUH,
    CSR,
    DANA_DESA,
    DANA_KELURAHAN,
    DBH_CHT,
    DBH_SAWIT,
    GN_LINGKARAN,
    INSTRUMENTS,
    OTSUS,
    PADES,
    SELF_PAY,
    SERTAKAN,
    ZAKAT,
    Funding,
    Instrument,
    Split,
)
from jamsos.instruction import RegionRecord, duties_of
from jamsos.law import (
    Citation,
    Dated,
    Evidence,
    Kind,
    NotInForce,
    Provision,
    Regulation,
    derived,
    lapsed,
    reported,
    since,
)
from jamsos.money import Rate, Rounding, Rp, Rupiah, allocate, percent, terbilang
from jamsos.participants import Enrolment, Job, Participant, Sector, Segment
from jamsos.planning import Budget, Demand, Plan, compare, plan
from jamsos.programs import JHT, JKK, JKM, JKP, JP, PROGRAMS, Program
from jamsos.programs.obligations import obligations
from jamsos.programs.shape import Payer
from jamsos.protection import Affordable, Bill, Cohort, Protection
from jamsos.regions import KABUPATEN_MEMPAWAH, KOTA_AMBON, KOTA_TIDORE_KEPULAUAN, Region
from jamsos.regulations import find
from jamsos.regulations.national import INPRES_2_2021, PP_44_2015, PP_49_2020, PP_50_2025, PP_82_2019
from jamsos.regulations.regional import PERWALI_AMBON_34A_2020
from jamsos.reports import claims_report, programme_report
from jamsos.roster import read_roster
from jamsos.rules import RULES, check, tender_check
from jamsos.schemes import Scheme, find_scheme
from jamsos.tenders import Project
from jamsos.text import Text
from jamsos.wages import Wage
from jamsos.workforce import Workforce

__version__ = "0.1.0"

__all__ = [
    "ADD",
    "APBD",
    "APBN",
    "BAPAK_ASUH",
    "CSR",
    "DANA_DESA",
    "DANA_KELURAHAN",
    "DBH_CHT",
    "DBH_SAWIT",
    "GN_LINGKARAN",
    "INPRES_2_2021",
    "INSTRUMENTS",
    "JHT",
    "JKK",
    "JKM",
    "JKP",
    "JP",
    "KABUPATEN_MEMPAWAH",
    "KOTA_AMBON",
    "KOTA_TIDORE_KEPULAUAN",
    "OTSUS",
    "PADES",
    "PERWALI_AMBON_34A_2020",
    "PP_44_2015",
    "PP_49_2020",
    "PP_50_2025",
    "PP_82_2019",
    "PROGRAMS",
    "RULES",
    "SELF_PAY",
    "SERTAKAN",
    "ZAKAT",
    "Affordable",
    "Bill",
    "Breakdown",
    "Budget",
    "Cause",
    "Citation",
    "Claim",
    "Cohort",
    "Coverage",
    "Dated",
    "DeathClaim",
    "Demand",
    "Document",
    "Employer",
    "Employment",
    "Enrolment",
    "EnterpriseScale",
    "Event",
    "Evidence",
    "Finding",
    "Findings",
    "Form2a",
    "Funding",
    "IllegalStep",
    "Instrument",
    "Job",
    "Kind",
    "Ledger",
    "Month",
    "MonthlyBill",
    "NotCovered",
    "NotInForce",
    "Participant",
    "Payer",
    "Payment",
    "Period",
    "Plan",
    "Program",
    "Project",
    "Protection",
    "Provision",
    "Rate",
    "Region",
    "RegionRecord",
    "Regulation",
    "Relation",
    "Relative",
    "Right",
    "RiskClass",
    "Rounding",
    "Rp",
    "Rule",
    "Rupiah",
    "Scheme",
    "Sector",
    "Segment",
    "Severity",
    "Split",
    "Stage",
    "Target",
    "Text",
    "Wage",
    "Will",
    "WorkerFacts",
    "Workforce",
    "__version__",
    "allocate",
    "check",
    "claims_report",
    "compare",
    "contributions",
    "derived",
    "duties_of",
    "find",
    "find_scheme",
    "form2a",
    "lapsed",
    "obligations",
    "percent",
    "plan",
    "programme_report",
    "read_roster",
    "reconcile",
    "reported",
    "settle",
    "since",
    "tender_check",
    "terbilang",
]
