"""The conditions of the rules of judgement, and for each a pair of cases that shows that it matters."""
