"""Tables of actors: states by their ISO 3166 code, persons, bodies and armed groups, and their names.

Of states only what CLDR does not give: adjectives, inhabitants, capitals, seats and heads of government. A
name ends in ``*`` where endings may follow, and needs its capital where it is written with one. A line that
begins with spaces goes on with the one before.
"""
