"""Claims: their course, their heirs, their papers and terms, kind by kind."""
