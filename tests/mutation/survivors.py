"""The changes that no worked example notices, each with its reason.

A key is the beginning of a line that `tests.mutation.figures` prints: the history, and the row and cell where not all
of them are meant.
"""

from __future__ import annotations

__all__ = ["REASONS"]

_NOT_RECKONED = "a term that is shown on the law page and that no calculation asks for yet"
_COPIED = (
    "one printed table, copied: no calculation with this cell was published, and the table follows from no rule; "
    "what is twice or half of another row, and what makes up a whole, is asked for"
)
_NEVER_REACHED = "what the whole loss is worth: nothing above 100 % is lost, and ten steps of 7 % are just that"
_LABEL = "the last number of its class in the annex: a name of the item, with which nothing is reckoned"
_SAME_ON_BOTH_SIDES = "the figure is the same before and after this day; only the article that is cited changes"
_FIRST_WHOLE_YEAR = "the first day of the ministerial regulation is not known; its first whole year stands in for it"

REASONS: dict[str, str] = {
    # tables ---------------------------------------------------------------------------------------------------------
    "lampiran.disability.DISABILITY 2015-07-01: value.rows": _COPIED,
    "lampiran.disability.DISABILITY 2019-12-02: value.rows": _COPIED,
    "lampiran.disability.DISABILITY 2015-07-01: value.rows[31].scale.most": _NEVER_REACHED,
    "lampiran.disability.DISABILITY 2015-07-01: value.rows[33].scale.most": _NEVER_REACHED,
    "lampiran.disability.DISABILITY 2019-12-02: value.rows[31].scale.most": _NEVER_REACHED,
    "lampiran.disability.DISABILITY 2019-12-02: value.rows[33].scale.most": _NEVER_REACHED,
    "lampiran.risk_classes.INDUSTRY_GROUPS 2015-07-01: value.items": _LABEL,
    "lampiran.risk_classes.INDUSTRY_GROUPS 2019-12-02: value.items": _LABEL,
    # terms that nothing reckons with ----------------------------------------------------------------------------------
    "programs.jkp.DATA_CHANGE_DAYS 2021-02-02: value": _NOT_RECKONED,
    "programs.jkp.NUMBER_DAYS 2021-02-02: value": _NOT_RECKONED,
    "programs.jkp.REGISTRATION_DAYS 2021-02-02: value": _NOT_RECKONED,
    "programs.jp.CARD_DAYS 2015-07-01: value": _NOT_RECKONED,
    "programs.jp.DATA_CHANGE_DAYS 2015-07-01: value": _NOT_RECKONED,
    "programs.jp.HEIR_CHANGE_DAYS 2015-07-01: value": _NOT_RECKONED,
    "programs.jp.NUMBER_DAYS 2015-07-01: value": _NOT_RECKONED,
    "programs.jp.REGISTRATION_DAYS 2015-07-01: value": _NOT_RECKONED,
    "programs.reliefs.LABOUR_INTENSIVE_LAST_PAYMENT 2025-09-04": _NOT_RECKONED,
    # equivalent changes -----------------------------------------------------------------------------------------------
    "programs.jkk.RELIEVED_RECOMPOSITION 2025-08-01: first day": _SAME_ON_BOTH_SIDES,
    "programs.jkp.RELIEVED_PART 2025-08-01: first day": _SAME_ON_BOTH_SIDES,
    "programs.reliefs.LABOUR_INTENSIVE_RELIEF.waived[0][1] 2025-08-01: first day": _SAME_ON_BOTH_SIDES,
    "earmarks.DBH_CHT_SHARES 2024-10-18: first day": (
        "an allocation is divided by the law of 1 January of its year, so only the first fiscal year, 2025, matters"
    ),
    "programs.jkk.RELIEVED_RECOMPOSITION 2026-02-01: first day": (
        "asked only where the relief itself still stands, and that ends on the same day"
    ),
    "programs.jp.DEFERRED 2021-02-01: first day": "deferral and repayment end together: the other one still refuses",
    "programs.jp.DEFERRED_REPAYMENT 2021-02-01: first day": (
        "deferral and repayment end together: the other one still refuses"
    ),
    "programs.reliefs.COVID_FULL_MONTHS 2020-08-01: first day": (
        "asked only of members since August 2020, whose first two months are full with the rule and without it"
    ),
    "programs.lump_sum_tax.NO_TAX_NUMBER 2009-11-16: first day": (
        "asked from the third calendar year of a lump sum on, so not before 2011"
    ),
    "programs.lump_sum_tax.PROGRESSIVE 2009-01-01: first day": (
        "asked from the third calendar year of a lump sum on, so not before 2011"
    ),
    # days that no source gives ----------------------------------------------------------------------------------------
    "programs.jp.FAILED_CREDIT 2016-01-01: first day": _FIRST_WHOLE_YEAR,
    "programs.jp.FORM_MONTHS 2016-01-01: first day": _FIRST_WHOLE_YEAR,
    "programs.jp.NOTICE_MONTHS 2016-01-01: first day": _FIRST_WHOLE_YEAR,
}
